import type { Actor, ActorMerge } from '@entente/model';
import type { MergeProperties } from './mergeProperties.js';

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
