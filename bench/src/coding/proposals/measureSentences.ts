import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexActors, loadProposer, type Proposal } from '@entente/documents';
import { relationTypes } from '@entente/model';

/** Which half of the labelled sentences. */
export type Half = 'tuning' | 'held-back';

/** How many sentences are read rightly. */
export interface SentenceFigures {
  /** Those that tell a relation. */
  readonly sentences: number;
  /** Those whose first proposal has the right type and the right ends, each at its place. */
  readonly first: number;
  /** Those of which some proposal does. */
  readonly any: number;
  /** Of these, those with the right stance. */
  readonly stance: number;
  /** Sentences that tell none, and from which something is proposed. */
  readonly invented: number;
  /** Types with what was read rightly first, of how many. */
  readonly byType: ReadonlyMap<string, { readonly right: number; readonly of: number }>;
  /** What was not read rightly first. */
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

/** Measures proposals from the labelled sentences, with no graph to know names from. */
export async function measureSentences(half: Half): Promise<SentenceFigures> {
  const { proposeClaims } = await loadProposer();
  const nobody = indexActors([]);
  const byType = new Map<string, { right: number; of: number }>();
  const wrong: string[] = [];
  const counts = { sentences: 0, first: 0, any: 0, stance: 0, invented: 0 };
  for (const line of readFileSync(join(folder, `${half}.txt`), 'utf8')
    .trim()
    .split('\n')) {
    const [type = '', from = '', to = '', stance = '', sentence = ''] = line.split('|');
    const proposals = proposeClaims(sentence, nobody, { published: '2024-06-12' });
    if (type === 'NONE') {
      if (proposals.length > 0) counts.invented += 1;
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
    if (found) counts.any += 1;
    if (found?.stance === stance) counts.stance += 1;
    const known = byType.get(type) ?? { right: 0, of: 0 };
    byType.set(type, { right: known.right + (isFirst ? 1 : 0), of: known.of + 1 });
  }
  return { ...counts, byType, wrong };
}
