import { type RelationFilter, relationTypes } from '@entente/model';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import type { Subgraph } from '../answers/subgraph.js';
import { toSubgraph } from '../answers/toSubgraph.js';
import type { PassingRelations } from '../network/passingRelations.js';
import { strongestPassing } from '../network/strongestPassing.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/**
 * The relations that pass a filter, at most `limit`, strongest evidence first, and the actors at their ends. In a large graph, those that were
 * CORROBORATED on a day are looked for first: where they fill the limit, nobody has to sort the rest as it was then.
 */
export async function readSubgraph(
  query: Query,
  filter: RelationFilter,
  limit: number,
  shape: Shape,
  large: boolean,
): Promise<Subgraph> {
  const parameters = { filter: filterParameters(filter, { large }), limit, ...shape };
  const { actorIds, sourceIds, knownAt } = filter;
  if (large && knownAt !== null && actorIds === null && sourceIds === null) {
    const strongest = await query<GraphTables>('subgraph', { ...parameters, corroborated: true });
    const found = toSubgraph(strongest, shape, limit, []);
    if (found.truncated) return found;
  }
  const rows = await query<GraphTables>('subgraph', parameters);
  return toSubgraph(rows, shape, limit, []);
}

/** The same by the network in memory, for a filter with knownAt: it says which relations are the strongest, and Neo4j is asked for those. */
export async function readKnownSubgraph(
  ask: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
  found: PassingRelations,
  filter: RelationFilter,
  limit: number,
  shape: Shape,
): Promise<Subgraph> {
  const strongest = await strongestPassing(found, limit + 1);
  const { relationNumbers, type } = found.network;
  const ids = strongest.map((relation) => relationNumbers.idOf(relation));
  const byType: Record<string, string[]> = {};
  strongest.forEach((relation, i) => {
    const name = relationTypes[type[relation] ?? -1]?.type;
    const id = ids[i];
    if (name !== undefined && id !== undefined) (byType[name] ??= []).push(id);
  });
  const parameters = { relationIds: byType, filter: filterParameters(filter), ...shape };
  const rows = await ask((query) => query<GraphTables>('chosen-relations', parameters));
  const places = new Map(ids.map((id, i) => [id, i]));
  return toSubgraph(rows, shape, limit, [], (id) => places.get(id) ?? ids.length);
}
