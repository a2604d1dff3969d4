import type { Actor, Relation } from '@entente/model';
import { assembleRelations, type GraphTables } from './graphTables.js';
import type { Shape } from './shape.js';

/** Actors and the relations between them. */
export interface Subgraph {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** Whether the limit left some out. */
  readonly truncated: boolean;
}

/**
 * A subgraph from the rows of its tables: at most `limit` relations, the actors at their ends, and those that `alsoIds` names. `placeOf`: of a
 * relation's id, where the rows do not have them in their order.
 */
export function toSubgraph(
  rows: readonly GraphTables[],
  shape: Shape,
  limit: number,
  alsoIds: readonly string[],
  placeOf?: (id: string) => number,
): Subgraph {
  const found = assembleRelations(rows, shape);
  if (placeOf) found.relations.sort((a, b) => placeOf(a.id) - placeOf(b.id));
  const relations = found.relations.slice(0, limit);
  const shown = new Set<string>(alsoIds);
  for (const { from, to } of relations) shown.add(from.id).add(to.id);
  const actors: Actor[] = found.actors.filter(({ id }) => shown.has(id));
  return { actors, relations, truncated: found.relations.length > limit };
}
