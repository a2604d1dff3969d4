import type { Facets } from '../filters/facets';
import type { Filters } from '../filters/filters';
import type { Origins } from '../filters/origins';
import type { Dimmed } from './dimmed';
import type { Graph } from './graph';
import type { GraphActor } from './graphActor';
import type { GraphRelation } from './graphRelation';

/**
 * Works out what fades. A relation stays where each of its properties is among the chosen, none among those left out, and both of its
 * actors fit by kind and number of relations. An actor stays where it fits and, where relations are chosen among, one of its own stays.
 *
 * @param origins From where relations are known; while that is not known (null), they fade for no source.
 */
export function dim(graph: Graph, filters: Filters, origins: Origins | null = null): Dimmed {
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
  const { sourceIds = [], publishers = [] } = origins.ofRelation.get(relation.id) ?? {};
  return (
    anyPasses(filters.sources, without.sources, sourceIds) &&
    anyPasses(filters.publishers, without.publishers, publishers)
  );
}

function passes<T>(chosen: readonly T[], leftOut: readonly T[], value: T): boolean {
  return (chosen.length === 0 || chosen.includes(value)) && !leftOut.includes(value);
}

/** One of its sources is enough to stay, and all of them have to be left out for it to go. */
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
  filters.leastPublishers !== null ||
  ofRelations.some((facet) => filters[facet].length > 0 || filters.without[facet].length > 0);
