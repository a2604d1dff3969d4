import { type Actor, type Evidence, evidenceRank, type Relation } from '@entente/model';
import type { Hop, Path } from './path.js';

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
  if (thing === undefined) throw new Error(`A chain lacks its part ${index}`);
  return thing;
}
