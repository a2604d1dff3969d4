import { parseArgs } from 'node:util';
import { measureMentions } from './names/measureMentions.js';
import { measureNames, THRESHOLD } from './names/measureNames.js';
import { measureSeeds } from './proposals/measureSeeds.js';
import { measureSentences, sentenceSets, type Share } from './proposals/measureSentences.js';
import { measureSpeed } from './proposals/measureSpeed.js';

const share = (part: number, whole: number): string => `${part} of ${whole} (${(part / whole).toFixed(2)})`;

const of = ({ right, of: whole }: Share): string => (whole === 0 ? 'not labelled' : share(right, whole));

/** What `npm run bench:coding` measures, by the name that `--only` takes. */
const MEASURES: Readonly<Record<string, () => void | Promise<void>>> = {
  sentences: async () => {
    for (const set of sentenceSets) {
      if (values.set !== undefined && values.set !== set) continue;
      const {
        sentences,
        first,
        any,
        precision,
        stance,
        speaker,
        occurred,
        qualifiers,
        invented,
        byType,
        wrong,
      } = await measureSentences(set);
      console.log(
        `sentences, ${set}: type and direction right in the first proposal ${share(first, sentences)}; relations found in any ${of(any)}; proposals that are right ${of(precision)}`,
      );
      console.log(
        `  of these: stance ${of(stance)}, speaker ${of(speaker)}, date ${of(occurred)}, qualifiers ${of(qualifiers)}; proposals from sentences that tell nothing: ${invented}`,
      );
      console.log(`  ${[...byType].map(([type, one]) => `${type} ${one.right}/${one.of}`).join(', ')}`);
      if (values.wrong) for (const one of wrong) console.log(`  ${one}`);
    }
  },
  seeds: async () => {
    const figures = await measureSeeds();
    if (figures === null) {
      console.log('seeds: the documents behind the sample are not here');
      return;
    }
    const { relations, found, proposals, right, byType } = figures;
    console.log(`seeds: recall ${share(found, relations)}, precision ${share(right, proposals)}`);
    console.log(`  ${[...byType].map(([type, one]) => `${type} ${one.right}/${one.of}`).join(', ')}`);
  },
  names: () => {
    for (const half of ['tuned', 'aside'] as const) {
      const { f1, truePositives, falsePositives, falseNegatives, trueNegatives, wrong } = measureNames(half);
      const right = `${truePositives} of ${truePositives + falseNegatives} spellings, ${trueNegatives} of ${trueNegatives + falsePositives} others`;
      console.log(`names, ${half}: F1 ${f1.toFixed(3)} at ${THRESHOLD}; right: ${right}`);
      if (values.wrong) for (const pair of wrong) console.log(`  ${pair}`);
    }
    const { documents, mentions, documentsPerSecond } = measureMentions();
    console.log(
      `mentions: ${documents} documents of 5,000 characters, ${mentions} mentions, ${documentsPerSecond.toFixed(0)} documents a second of one core`,
    );
  },
  speed: async () => {
    const { documentsASecond, proposals, heap } = await measureSpeed();
    console.log(
      `speed: ${documentsASecond.toFixed(0)} documents of 5,000 characters a second, ${proposals} proposals; heap ${heap.join(' → ')} MB`,
    );
  },
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, set: { type: 'string' }, wrong: { type: 'boolean', default: false } },
});

const chosen = values.only?.split(',') ?? Object.keys(MEASURES);
for (const name of chosen) {
  const measure = MEASURES[name];
  if (!measure) throw new Error(`--only takes ${Object.keys(MEASURES).join(', ')}; there is no ${name}`);
  await measure();
}
