import { type Actor, type Evidence, evidenceRank, type Relation } from '@entente/model';
import type { Hop, Path } from './path.js';

/** A chain as the query for paths finds it: actors in order, and for each hop its relations, strongest first. */
export interface Chain {
  readonly actorIds: readonly string[];
  readonly hops: readonly (readonly string[])[];
}

/** A path from a chain and what its ids stand for. */
export function toPath(
  chain: Chain,
  actors: ReadonlyMap<string, Actor>,
  relations: ReadonlyMap<string, Relation>,
): Path {
  const along = chain.actorIds.map((id) => get(actors, id));
  const hops = chain.hops.map((ids, i): Hop => {
    const between = ids.map((id) => get(relations, id));
    return { from: at(along, i), to: at(along, i + 1), relationCount: between.length, relations: between };
  });
  const strengths: Evidence[] = hops.map((hop) => at(hop.relations, 0).evidence);
  const weakestRank = Math.max(...strengths.map(evidenceRank));
  const weakestHop = strengths.findIndex((strength) => evidenceRank(strength) === weakestRank);
  return { actors: along, hops, weakest: at(strengths, weakestHop), weakestHop };
}

function get<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The answer lacks ${id}`);
  return thing;
}

function at<T>(list: readonly T[], index: number): T {
  const thing = list[index];
  if (thing === undefined) throw new Error(`A chain lacks its part ${index}`);
  return thing;
}
