import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexActors, loadProposer, type Proposal } from '@entente/documents';
import { relationTypes } from '@entente/model';

/** The sets of labelled sentences: see their README. `fourth` and `fifth` are one file each, parted by a hash of the sentence. */
export const sentenceSets = [
  'tuning',
  'held-back',
  'second-opened',
  'second-unseen',
  'third',
  'fourth-opened',
  'fourth-unseen',
  'fifth-opened',
  'fifth-unseen',
] as const;
export type SentenceSet = (typeof sentenceSets)[number];

/** How many of those that are labelled are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How many sentences are read rightly. */
export interface SentenceFigures {
  /** Those that tell a relation, or several. */
  readonly sentences: number;
  /** Those whose first proposal has the type and the ends of a relation that the sentence tells, each at its place. */
  readonly first: number;
  /** Relations that are labelled, and those that some proposal has. */
  readonly any: Share;
  /** Proposals from all sentences, and those that have a relation that is labelled. */
  readonly precision: Share;
  /** Of these, those with the right stance, speaker (nobody, where nobody says it), day or days, and qualifiers, of those that are labelled. */
  readonly stance: Share;
  readonly speaker: Share;
  readonly occurred: Share;
  readonly qualifiers: Share;
  /** Sentences that tell none, and from which something is proposed. */
  readonly invented: number;
  /** Types with what was read rightly first, of how many. */
  readonly byType: ReadonlyMap<string, Share>;
  /** What was not found, what else was proposed, and what is wrong of a relation that was found; of the unseen halves of the fourth and the fifth set nothing, so that nobody mends by it. */
  readonly wrong: readonly string[];
}

const folder = join(import.meta.dirname, '../../../src/coding/sentences');
const undirected = new Set<string>(relationTypes.flatMap(({ type, directed }) => (directed ? [] : [type])));

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /u, '')
    .replace(/['’]s$/u, '');

/** Whether two texts name the same end: one may say more than the other. */
function alike(found: string, wanted: string): boolean {
  const [a, b] = [bare(found), bare(wanted)];
  return a.includes(b) || b.includes(a);
}

class Tally implements Share {
  right = 0;
  of = 0;

  add(isRight: boolean): boolean {
    this.of += 1;
    if (isRight) this.right += 1;
    return isRight;
  }
}

/** One line of a set: a relation that a sentence tells, or type NONE where it tells none. */
interface Label {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly stance: string;
  readonly sentence: string;
  readonly speaker?: string | undefined;
  readonly occurred?: string | undefined;
  readonly qualifiers: readonly string[];
}

/** The labels of a set by their sentence. The halves of the fourth and the fifth are told apart by the first bit of the sentence's SHA-256. */
function labelsOf(set: SentenceSet): ReadonlyMap<string, readonly Label[]> {
  const [name = '', half] = /^f(?:our|if)th-/u.test(set) ? set.split('-') : [set];
  const bySentence = new Map<string, Label[]>();
  for (const line of readFileSync(join(folder, `${name}.txt`), 'utf8')
    .trim()
    .split('\n')) {
    const [type = '', from = '', to = '', stance = '', sentence = '', speaker, occurred, qualifiers = ''] =
      line.split('|');
    const isOpened = (createHash('sha256').update(sentence).digest()[0] ?? 0) < 128;
    if (half !== undefined && isOpened !== (half === 'opened')) continue;
    const label = {
      type,
      from,
      to,
      stance,
      sentence,
      speaker,
      occurred,
      qualifiers: qualifiers.split(';').filter((text) => text !== ''),
    };
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), label]);
  }
  return bySentence;
}

function tells(proposal: Proposal, { type, from, to }: Label): boolean {
  return (
    proposal.type === type &&
    ((alike(proposal.from.text, from) && alike(proposal.to.text, to)) ||
      (undirected.has(type) && alike(proposal.from.text, to) && alike(proposal.to.text, from)))
  );
}

/** Measures proposals from the labelled sentences, with no graph to know names from. */
export async function measureSentences(set: SentenceSet): Promise<SentenceFigures> {
  const { proposeClaims } = await loadProposer();
  const nobody = indexActors([]);
  const byType = new Map<string, Tally>();
  const details = {
    any: new Tally(),
    precision: new Tally(),
    stance: new Tally(),
    speaker: new Tally(),
    occurred: new Tally(),
    qualifiers: new Tally(),
  };
  const wrong: string[] = [];
  const counts = { sentences: 0, first: 0, invented: 0 };
  for (const [sentence, labels] of labelsOf(set)) {
    const proposals = proposeClaims(sentence, nobody, { published: '2024-06-12' });
    const check = (what: keyof typeof details, isRight: boolean, instead: string | null): void => {
      if (!details[what].add(isRight)) wrong.push(`${what} ${instead ?? 'none'}: ${sentence}`);
    };
    const shown = ({ type, from, to }: Proposal): string => `${type} ${from.text} > ${to.text}`;
    for (const one of proposals)
      check(
        'precision',
        labels.some((label) => tells(one, label)),
        shown(one),
      );
    const [first] = proposals;
    const [label] = labels;
    if (label?.type === 'NONE') {
      if (first) counts.invented += 1;
      continue;
    }
    counts.sentences += 1;
    const isFirst = first !== undefined && labels.some((one) => tells(first, one));
    if (isFirst) counts.first += 1;
    for (const one of labels) {
      const known = byType.get(one.type) ?? new Tally();
      const found = proposals.find((proposal) => tells(proposal, one));
      known.add(found !== undefined);
      byType.set(one.type, known);
      check('any', found !== undefined, `${one.type} ${one.from} > ${one.to}`);
      if (!found) continue;
      check('stance', found.stance === one.stance, found.stance);
      if (one.speaker !== undefined) {
        const said = found.speaker?.text ?? null;
        check(
          'speaker',
          said === null ? one.speaker === '' : one.speaker !== '' && alike(said, one.speaker),
          said,
        );
      }
      if (one.occurred) check('occurred', found.occurred === one.occurred, found.occurred);
      for (const pair of one.qualifiers) {
        const [key, value = ''] = pair.split('=');
        const read = found.qualifiers.find((qualifier) => qualifier.key === key);
        check('qualifiers', read !== undefined && alike(read.value, value), read?.value ?? null);
      }
    }
  }
  return { ...counts, ...details, byType, wrong: /^f(?:our|if)th-unseen$/u.test(set) ? [] : wrong };
}
