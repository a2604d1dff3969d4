import type { PassageRange } from '../../domain/passageRange';
import type { PathEnd } from '../../domain/questions/paths';

/** An actor with the names that a text may use for it. */
export interface NamedActor extends PathEnd {
  readonly aliases: readonly { readonly name: string }[];
}

/** Characters on each side of a passage in which an actor counts as near. */
const NEAR = 1500;
const MOST = 8;

/** The actors whose names stand in a passage or near it, those in it first, then the nearest. */
export function nearbyActors(
  text: string,
  { from, to }: PassageRange,
  actors: readonly NamedActor[],
): readonly PathEnd[] {
  const low = Math.max(0, from - NEAR);
  const around = text.slice(low, to + NEAR).toLowerCase();
  const distance = (name: string): number => {
    let nearest = Infinity;
    for (let at = around.indexOf(name); at !== -1; at = around.indexOf(name, at + 1)) {
      const [start, end] = [low + at, low + at + name.length];
      nearest = Math.min(nearest, end <= from ? from - end : start >= to ? start - to : 0);
    }
    return nearest;
  };
  return actors
    .map(({ id, name, kind, aliases }) => ({
      actor: { id, name, kind },
      distance: Math.min(
        ...[name, ...aliases.map((alias) => alias.name)].map((one) => distance(one.toLowerCase())),
      ),
    }))
    .filter(({ distance: far }) => far < Infinity)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ actor }) => actor);
}
