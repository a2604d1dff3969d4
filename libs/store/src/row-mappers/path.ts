import { type Actor, type Evidence, evidenceRank, type Relation } from '@entente/model';

/** One step of a path: every relation between its two actors that passes the filter, strongest first; never none. */
export interface Hop {
  readonly from: Actor;
  readonly to: Actor;
  readonly relationCount: number;
  readonly relations: readonly Relation[];
}

/** A path of distinct actors. */
export interface Path {
  readonly actors: readonly Actor[];
  readonly hops: readonly Hop[];
  /** The evidence of the weakest hop, a hop being as strong as its strongest relation. */
  readonly weakest: Evidence;
  /** Which hop that is, from 0; the first of them. */
  readonly weakestHop: number;
}

/** A path from its actors in order, and for each hop its relations, strongest first. */
export function toPath(along: readonly Actor[], relations: readonly (readonly Relation[])[]): Path {
  const hops = relations.map((between, i): Hop => {
    return { from: at(along, i), to: at(along, i + 1), relationCount: between.length, relations: between };
  });
  const strengths: Evidence[] = hops.map((hop) => at(hop.relations, 0).evidence);
  const weakestRank = Math.max(...strengths.map(evidenceRank));
  const weakestHop = strengths.findIndex((strength) => evidenceRank(strength) === weakestRank);
  return { actors: along, hops, weakest: at(strengths, weakestHop), weakestHop };
}

function at<T>(list: readonly T[], index: number): T {
  const thing = list[index];
  if (thing === undefined) throw new Error(`A path lacks its part ${index}`);
  return thing;
}
