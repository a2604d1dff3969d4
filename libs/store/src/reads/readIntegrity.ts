import { createHash } from 'node:crypto';
import { type AnchorKind, AnchorStatus, type JudgeCitation, relationTypes } from '@entente/model';
import type { CitationProperties } from '../answers/citationProperties.js';
import type { Query } from '../queries/query.js';

/**
 * Whether the store keeps its promise: each relation has a claim and stands between actors that the codebook lets it stand between, each
 * claim has a citation, each anchor its passage.
 */
export interface IntegrityReport {
  /** Nothing is without its backing or out of the vocabulary, and no anchor is broken; anchors in documents not held do not count against it. */
  readonly ok: boolean;
  readonly actors: number;
  readonly relations: number;
  readonly claims: number;
  readonly citations: number;
  readonly sources: number;
  readonly relationsWithoutClaim: number;
  readonly claimsWithoutCitation: number;
  readonly relationsOutOfVocabulary: number;
  readonly brokenAnchors: number;
  readonly unverifiedAnchors: number;
  /** What is at fault, by id, and how; the first hundred of each sort. */
  readonly findings: readonly IntegrityFinding[];
}

/** One fault. */
export interface IntegrityFinding {
  readonly id: string;
  readonly fault:
    'RELATION_WITHOUT_CLAIM' | 'CLAIM_WITHOUT_CITATION' | 'RELATION_OUT_OF_VOCABULARY' | 'ANCHOR_BROKEN';
}

interface CountsRow {
  readonly actors: number;
  readonly relations: number;
  readonly claims: number;
  readonly citations: number;
  readonly sources: number;
  readonly unverifiedAnchors: number;
  readonly relationsWithoutClaim: number;
  readonly relationIds: readonly string[];
  readonly claimsWithoutCitation: number;
  readonly claimIds: readonly string[];
  readonly relationsOutOfVocabulary: number;
  readonly foreignIds: readonly string[];
}

interface DocumentRow {
  readonly text: string;
  readonly textSha256: string;
  readonly citations: readonly CitationProperties[];
}

const kindsByType = {
  fromKinds: Object.fromEntries(relationTypes.map(({ type, fromKinds }) => [type, fromKinds])),
  toKinds: Object.fromEntries(relationTypes.map(({ type, toKinds }) => [type, toKinds])),
};

/** Counts, and reads every anchor in every held document anew, whatever status was written down for it. */
export async function readIntegrity(query: Query, judge: JudgeCitation): Promise<IntegrityReport> {
  const [counts] = await query<CountsRow>('integrity-counts', kindsByType);
  if (!counts) throw new Error('The counts came back empty');
  const { relationIds, claimIds, foreignIds, ...numbers } = counts;
  const documents = await query<DocumentRow>('integrity-documents', {});
  const broken = documents.flatMap((document) => brokenIn(document, judge));
  const { relationsWithoutClaim, claimsWithoutCitation, relationsOutOfVocabulary } = numbers;
  const faults = relationsWithoutClaim + claimsWithoutCitation + relationsOutOfVocabulary + broken.length;
  return {
    ok: faults === 0,
    ...numbers,
    brokenAnchors: broken.length,
    findings: [
      ...relationIds.map((id): IntegrityFinding => ({ id, fault: 'RELATION_WITHOUT_CLAIM' })),
      ...claimIds.map((id): IntegrityFinding => ({ id, fault: 'CLAIM_WITHOUT_CITATION' })),
      ...foreignIds.map((id): IntegrityFinding => ({ id, fault: 'RELATION_OUT_OF_VOCABULARY' })),
      ...broken.slice(0, 100).map((id): IntegrityFinding => ({ id, fault: 'ANCHOR_BROKEN' })),
    ],
  };
}

/** Ids of the citations whose passage is not there; all of them where the document is no longer the one that was held. */
function brokenIn({ text, textSha256, citations }: DocumentRow, judge: JudgeCitation): string[] {
  const intact = createHash('sha256').update(text, 'utf8').digest('hex') === textSha256;
  if (!intact) return citations.map(({ id }) => id);
  return citations
    .filter((row) => {
      const seal =
        row.quoteSha256 === undefined ? null : { sha256: row.quoteSha256, opening: row.opening ?? '' };
      const anchor = { kind: row.kind as AnchorKind, start: row.start, end: row.end };
      const judged = judge({ text, textSha256 }, anchor, seal);
      return judged.status !== AnchorStatus.VERIFIED || judged.passage?.quote !== row.quote;
    })
    .map(({ id }) => id);
}
