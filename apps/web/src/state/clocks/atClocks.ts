import type { Graph } from '../network/graph';
import { withCounts } from '../network/withCounts';
import { dayNumber } from './dayNumber';
import type { Known, KnownRelation } from './known';
import { standsOn } from './standsOn';

/**
 * The graph as it was known on a day of the reader's clock: what was not known is gone, and everything of a relation that depends on the day is that
 * of the day, as are the numbers of relations. Actors stay. While the server has not said what was known (null), nothing was.
 *
 * @param knownAt A day of ISO 8601; null: not set.
 */
export function knownGraph(graph: Graph, knownAt: string | null, known: Known | null): Graph {
  if (knownAt === null) return graph;
  const relations = graph.relations.flatMap((relation) => {
    const then = known?.relations?.get(relation.id);
    if (then === undefined) return [];
    return [isSame(then, relation) ? relation : { ...relation, ...then }];
  });
  return withCounts(graph.actors, relations);
}

/**
 * The graph as it stood on a day of the world's clock, by the dates it has. Actors stay, and keep their numbers of relations. While the server has
 * not said when undated relations begin (null), they stay.
 *
 * @param asOf A day of ISO 8601; null: not set.
 */
export function standingGraph(graph: Graph, asOf: string | null, known: Known | null): Graph {
  if (asOf === null) return graph;
  const day = dayNumber(asOf);
  const relations = graph.relations.filter(({ id, occurred }) =>
    standsOn(occurred, known === null ? -Infinity : (known.begins.get(id) ?? null), day),
  );
  return { actors: graph.actors, relations };
}

const isSame = (then: KnownRelation, now: KnownRelation): boolean =>
  then.evidence === now.evidence &&
  then.documents === now.documents &&
  then.publishers === now.publishers &&
  then.occurred === now.occurred;
