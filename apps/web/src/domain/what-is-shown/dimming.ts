import { isAtLeast } from '@entente/model';
import type { Facets, Filters, Origins } from '../questions/filters';
import type { Graph, GraphActor, GraphRelation } from '../network/graph';

/** What the network fades because the legend highlights something else. */
export interface Dimmed {
  readonly actorIds: ReadonlySet<string>;
  readonly relationIds: ReadonlySet<string>;
}

/**
 * Works out what fades. A relation stays where each of its properties is among the chosen, none among those left out, and both of its
 * actors fit by kind and number of relations. An actor stays where it fits and, where relations are chosen among, one of its own stays.
 *
 * @param origins From where relations are known; while that is not known (null), they fade for no source.
 */
export function dimByFilters(graph: Graph, filters: Filters, origins: Origins | null = null): Dimmed {
  const fits = new Set(graph.actors.filter((actor) => actorFits(actor, filters)).map(({ id }) => id));
  const stays = graph.relations.filter(
    (relation) =>
      fits.has(relation.from) && fits.has(relation.to) && relationFits(relation, filters, origins),
  );
  const relationStays = new Set(stays.map(({ id }) => id));
  const actorStays = choosesRelations(filters) ? new Set(stays.flatMap(({ from, to }) => [from, to])) : fits;
  return {
    actorIds: new Set(graph.actors.map(({ id }) => id).filter((id) => !actorStays.has(id))),
    relationIds: new Set(graph.relations.map(({ id }) => id).filter((id) => !relationStays.has(id))),
  };
}

function actorFits({ kind, relationCount }: GraphActor, filters: Filters): boolean {
  return (
    passes(filters.kinds, filters.without.kinds, kind) &&
    relationCount >= (filters.leastRelations ?? 0) &&
    relationCount <= (filters.mostRelations ?? Infinity)
  );
}

function relationFits(relation: GraphRelation, filters: Filters, origins: Origins | null): boolean {
  const { without } = filters;
  if (!passes(filters.tones, without.tones, relation.tone)) return false;
  if (!passes(filters.evidence, without.evidence, relation.evidence)) return false;
  if (!passes(filters.types, without.types, relation.type)) return false;
  if (relation.publishers < (filters.leastPublishers ?? 0)) return false;
  if (origins === null) return true;
  const {
    sourceIds = [],
    publishers = [],
    reliability = null,
    credibility = null,
  } = origins.ofRelation.get(relation.id) ?? {};
  const { leastReliability, leastCredibility } = filters;
  return (
    (leastReliability === null || isAtLeast(reliability, leastReliability)) &&
    (leastCredibility === null || isAtLeast(credibility, leastCredibility)) &&
    anyPasses(filters.sources, without.sources, sourceIds) &&
    anyPasses(filters.publishers, without.publishers, publishers)
  );
}

function passes<T>(chosen: readonly T[], leftOut: readonly T[], value: T): boolean {
  return (chosen.length === 0 || chosen.includes(value)) && !leftOut.includes(value);
}

/** One of its sources is enough for it to stay; it goes only if all are excluded. */
function anyPasses(
  chosen: readonly string[],
  leftOut: readonly string[],
  values: readonly string[],
): boolean {
  if (chosen.length === 0 && leftOut.length === 0) return true;
  return values.some((value) => passes(chosen, leftOut, value));
}

const ofRelations = [
  'tones',
  'evidence',
  'types',
  'sources',
  'publishers',
] as const satisfies (keyof Facets)[];

const choosesRelations = (filters: Filters): boolean =>
  [filters.leastPublishers, filters.leastReliability, filters.leastCredibility].some(
    (bound) => bound !== null,
  ) || ofRelations.some((facet) => filters[facet].length > 0 || filters.without[facet].length > 0);

/** What fades when some relations are highlighted: all others, and actors without one, besides what had faded before. */
export function highlightRelations(graph: Graph, dimmed: Dimmed, relationIds: ReadonlySet<string>): Dimmed {
  const stays = graph.relations.filter(({ id }) => relationIds.has(id) && !dimmed.relationIds.has(id));
  const ends = new Set(stays.flatMap(({ from, to }) => [from, to]));
  const kept = new Set(stays.map(({ id }) => id));
  return {
    actorIds: new Set(graph.actors.map(({ id }) => id).filter((id) => !ends.has(id))),
    relationIds: new Set(graph.relations.map(({ id }) => id).filter((id) => !kept.has(id))),
  };
}

/** What fades when some actors are highlighted: all others, and relations that do not join two of them, besides what had faded before. */
export function highlightActors(graph: Graph, dimmed: Dimmed, actorIds: ReadonlySet<string>): Dimmed {
  const others = graph.actors.filter(({ id }) => !actorIds.has(id));
  const unconnected = graph.relations.filter(({ from, to }) => !actorIds.has(from) || !actorIds.has(to));
  return {
    actorIds: new Set([...dimmed.actorIds, ...others.map(({ id }) => id)]),
    relationIds: new Set([...dimmed.relationIds, ...unconnected.map(({ id }) => id)]),
  };
}
