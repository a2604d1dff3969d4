import type { Actor, ActorMerge } from '@entente/model';

/** A merge's properties in Neo4j: `(absorbed:AbsorbedActor)-[:ABSORBED_BY]->(:ActorMerge)-[:KEEPS]->(kept)`. */
export interface MergeProperties {
  readonly id: string;
  readonly keptId: string;
  readonly absorbedIds: readonly string[];
  /** Their names, in the same order. */
  readonly absorbedNames: readonly string[];
  readonly reason: string;
  readonly mergedAt: string;
  readonly mergedBy: string;
  /** JSON: ActorAdditions, what the kept actor got by it. */
  readonly added: string;
  /** JSON: a list of MovedEnd. */
  readonly moved: string;
}

/** The end of a relation that a merge moved, and at whom it stood before. */
export interface MovedEnd {
  readonly relationId: string;
  readonly end: 'from' | 'to';
  readonly actorId: string;
}

/** A merge from its properties. */
export function toMerge(row: MergeProperties, actor: Actor): ActorMerge {
  return {
    id: row.id,
    actor,
    absorbed: row.absorbedNames,
    absorbedIds: row.absorbedIds,
    reason: row.reason,
    mergedAt: row.mergedAt,
    mergedBy: row.mergedBy,
  };
}
