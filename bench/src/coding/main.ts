import { parseArgs } from 'node:util';
import { measureNames, THRESHOLD } from './names/measureNames.js';

/** What `npm run bench:coding` measures, by the name that `--only` takes. */
const MEASURES: Readonly<Record<string, () => void>> = {
  names: () => {
    for (const half of ['tuned', 'aside'] as const) {
      const { f1, truePositives, falsePositives, falseNegatives, trueNegatives, wrong } = measureNames(half);
      const right = `${truePositives} of ${truePositives + falseNegatives} spellings, ${trueNegatives} of ${trueNegatives + falsePositives} others`;
      console.log(`names, ${half}: F1 ${f1.toFixed(3)} at ${THRESHOLD}; right: ${right}`);
      if (values.wrong) for (const pair of wrong) console.log(`  ${pair}`);
    }
  },
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, wrong: { type: 'boolean', default: false } },
});

const chosen = values.only?.split(',') ?? Object.keys(MEASURES);
for (const name of chosen) {
  const measure = MEASURES[name];
  if (!measure) throw new Error(`--only takes ${Object.keys(MEASURES).join(', ')}; there is no ${name}`);
  measure();
}
