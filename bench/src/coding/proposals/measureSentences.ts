import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexActors, loadProposer, type Proposal } from '@entente/documents';
import { relationTypes } from '@entente/model';

/** The sets of labelled sentences: see their README. */
export const sentenceSets = ['tuning', 'held-back', 'second-opened', 'second-unseen', 'third'] as const;
export type SentenceSet = (typeof sentenceSets)[number];

/** How many of those that are labelled are right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How many sentences are read rightly. */
export interface SentenceFigures {
  /** Those that tell a relation. */
  readonly sentences: number;
  /** Those whose first proposal has the right type and the right ends, each at its place. */
  readonly first: number;
  /** Those of which some proposal does. */
  readonly any: number;
  /** Of these, those with the right stance, speaker (nobody, where nobody says it), day or days, and qualifiers, of those that are labelled. */
  readonly stance: Share;
  readonly speaker: Share;
  readonly occurred: Share;
  readonly qualifiers: Share;
  /** Sentences that tell none, and from which something is proposed. */
  readonly invented: number;
  /** Types with what was read rightly first, of how many. */
  readonly byType: ReadonlyMap<string, Share>;
  /** What was not read rightly first, and what else is wrong of a relation that was found. */
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

/** Measures proposals from the labelled sentences, with no graph to know names from. */
export async function measureSentences(set: SentenceSet): Promise<SentenceFigures> {
  const { proposeClaims } = await loadProposer();
  const nobody = indexActors([]);
  const byType = new Map<string, Tally>();
  const details = {
    stance: new Tally(),
    speaker: new Tally(),
    occurred: new Tally(),
    qualifiers: new Tally(),
  };
  const wrong: string[] = [];
  const counts = { sentences: 0, first: 0, any: 0, invented: 0 };
  for (const line of readFileSync(join(folder, `${set}.txt`), 'utf8')
    .trim()
    .split('\n')) {
    const [type = '', from = '', to = '', stance = '', sentence = '', speaker, occurred, qualifiers] =
      line.split('|');
    const proposals = proposeClaims(sentence, nobody, { published: '2024-06-12' });
    if (type === 'NONE') {
      if (proposals.length === 0) continue;
      counts.invented += 1;
      wrong.push(`invented: ${sentence}`);
      continue;
    }
    const right = (proposal: Proposal): boolean =>
      proposal.type === type &&
      ((alike(proposal.from.text, from) && alike(proposal.to.text, to)) ||
        (undirected.has(type) && alike(proposal.from.text, to) && alike(proposal.to.text, from)));
    const [first] = proposals;
    const found = proposals.find(right);
    const isFirst = first !== undefined && right(first);
    counts.sentences += 1;
    if (isFirst) counts.first += 1;
    else wrong.push(`${type} ${from} > ${to}: ${sentence}`);
    const known = byType.get(type) ?? new Tally();
    known.add(isFirst);
    byType.set(type, known);
    if (!found) continue;
    counts.any += 1;
    const check = (what: keyof typeof details, isRight: boolean, instead: string | null): void => {
      if (!details[what].add(isRight)) wrong.push(`${what} ${instead ?? 'none'}: ${sentence}`);
    };
    check('stance', found.stance === stance, found.stance);
    if (speaker !== undefined) {
      const said = found.speaker?.text ?? null;
      check('speaker', said === null ? speaker === '' : speaker !== '' && alike(said, speaker), said);
    }
    if (occurred) check('occurred', found.occurred === occurred, found.occurred);
    for (const one of (qualifiers ?? '').split(';').filter((text) => text !== '')) {
      const [key, value = ''] = one.split('=');
      const read = found.qualifiers.find((qualifier) => qualifier.key === key);
      check('qualifiers', read !== undefined && alike(read.value, value), read?.value ?? null);
    }
  }
  return { ...counts, ...details, byType, wrong };
}
