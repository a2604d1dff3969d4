import { type GraphRelation, type Graph, withCounts } from './graph';
import { reachOf, dayNumber } from './days';

/** What of a relation depends on the day by which things are known. */
export type KnownRelation = Pick<GraphRelation, 'evidence' | 'documents' | 'publishers' | 'occurred'>;

/** What the server says of a day of the reader's clock, of which the page cannot work it out itself. */
export interface Known {
  /** By relation, how it was known; what is not in it was not known, or came in since it was asked. Null where the clock is not set: all is known. */
  readonly relations: ReadonlyMap<string, KnownRelation> | null;
  /** Ids of undated relations, and the day on which each begins, as a number of `dayNumber`. */
  readonly begins: ReadonlyMap<string, number>;
}

/**
 * Whether a relation stands on a day of the world's clock, by the rule of the API's `asOf`: it has begun, and where its date is an
 * interval that ends, it has not ended. A single date, however coarse, is an event: once begun it stays. An undated relation begins
 * on the first day on which one of its sources may have been published, and where no source has a date, never.
 *
 * @param occurred EDTF level 1, null where no source says when.
 * @param begins The day on which it begins where it is undated, as a number of `dayNumber`.
 * @param asOf The day, as a number of `dayNumber`.
 */
export function standsOn(occurred: string | null, begins: number | null, asOf: number): boolean {
  const reach = reachOf(occurred);
  if (reach === null) return begins !== null && begins <= asOf;
  return reach.first <= asOf && (reach.endsOn === null || reach.endsOn >= asOf);
}

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
