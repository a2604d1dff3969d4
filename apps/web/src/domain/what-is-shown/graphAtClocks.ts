import { reachOf, dayNumber } from '../questions/days';
import { type GraphRelation, type Graph, withRelationCounts } from '../network/graph';

/** The fields of a relation that depend on the day of knowledge. */
export type KnownRelation = Pick<GraphRelation, 'evidence' | 'documents' | 'publishers' | 'occurred'>;

/** What the server says about a day of the reader's clock. */
export interface Known {
  /** Relations known on the day, by id; relations that are missing were not known, or were loaded later. Null if the clock is not set. */
  readonly relations: ReadonlyMap<string, KnownRelation> | null;
  /** The day on which undated relations begin, by id, as numbers of `dayNumber`. */
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
 * The graph as known on a day of the reader's clock: unknown relations are removed, fields that depend on the day are replaced, and relation counts
 * are updated. Actors stay. Until the server has answered (null), nothing was known.
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
  return withRelationCounts(graph.actors, relations);
}

/**
 * The graph on a day of the world's clock. Actors stay and keep their relation counts. Until the server has said when undated relations begin
 * (null), these stay.
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
