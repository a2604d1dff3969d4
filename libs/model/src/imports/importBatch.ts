import type { Actor } from '../actors/actor.js';
import type { ClaimDraft } from '../claims/claim.js';
import type { ErrorCode } from '../errors/domainErrors.js';
import type { RelationDraft } from '../relations/relation.js';
import type { SourceDraft } from '../sources/source.js';

/** A claim and the relation it is made on, as they are written. */
export interface ClaimAndRelation {
  readonly relation: RelationDraft;
  readonly claim: ClaimDraft;
}

/** Rows of an import that are written in one transaction. Claims may refer to actors and sources of the same batch. */
export interface ImportBatch {
  readonly actors: readonly Actor[];
  readonly sources: readonly SourceDraft[];
  readonly claims: readonly ClaimAndRelation[];
}

/** Why a row was not taken. `index` counts through the batch's actors, then its sources, then its claims. */
export interface ImportRefusal {
  readonly index: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly field?: string;
}

/** What became of a batch; each row is written, unchanged or refused. */
export interface ImportOutcome {
  readonly written: number;
  /** Rows that are there already, just as they are given. */
  readonly unchanged: number;
  readonly refused: readonly ImportRefusal[];
}
