/**
 * Whether the store keeps its promise: each relation has a claim and stands between actors that the codebook lets it stand between, each
 * claim has a citation, each anchor its passage.
 */
export interface IntegrityReport {
  /** All was looked at, nothing is without its backing or out of the vocabulary, and no anchor is broken; anchors in documents not held do not count against it. */
  readonly ok: boolean;
  /** How much of the graph was looked at, from 0 to 1; counts of faults are of that part. */
  readonly progress: number;
  /** When the look at the graph began, ISO 8601 in UTC. */
  readonly began: string;
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
  /** Actors, sources and claims with a name that would be refused today; they do not count against `ok`, nor do the next. */
  readonly unfitNames: number;
  /** Actors that have an identifier which another one has too. */
  readonly sharedIdentifiers: number;
  /** What is at fault, by id, and how; the first hundred of each sort. */
  readonly findings: readonly IntegrityFinding[];
}

export type IntegrityFault =
  | 'RELATION_WITHOUT_CLAIM'
  | 'CLAIM_WITHOUT_CITATION'
  | 'RELATION_OUT_OF_VOCABULARY'
  | 'ANCHOR_BROKEN'
  | 'NAME_UNFIT'
  | 'IDENTIFIER_SHARED';

/** One fault. */
export interface IntegrityFinding {
  readonly id: string;
  readonly fault: IntegrityFault;
}
