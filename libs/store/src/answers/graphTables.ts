import type { ActorProperties } from './actorProperties.js';
import type { CitationProperties } from './citationProperties.js';
import type { SourceProperties } from './sourceProperties.js';

/** What the fragment graph-tables answers: each thing once, told apart by ids, so that little travels. */
export interface GraphTables {
  readonly relations: readonly RelationRow[];
  readonly claims: readonly ClaimRow[];
  readonly citations: readonly (CitationProperties & { readonly claimId: string })[];
  readonly sources: readonly SourceProperties[];
  readonly actors: readonly ActorProperties[];
}

/** A relation's properties in Neo4j, and its ends. */
export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly evidence: string;
  readonly independentOrigins: number;
}

/** A claim's properties in Neo4j. */
export interface ClaimRow {
  readonly id: string;
  readonly relationId: string;
  readonly stance: string;
  readonly summary: string;
  readonly speakerId?: string;
  readonly attribution?: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}
