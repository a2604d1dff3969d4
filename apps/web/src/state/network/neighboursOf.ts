import type { Picked } from '../selecting/picked';
import type { Graph } from './graph';

/** The given actors, those they are tied to, and the relations between them and these. */
export function neighboursOf({ relations }: Graph, actorIds: readonly string[]): Picked {
  const middle = new Set(actorIds);
  const touching = relations.filter(({ from, to }) => middle.has(from) || middle.has(to));
  return {
    actorIds: [...new Set([...actorIds, ...touching.flatMap(({ from, to }) => [from, to])])],
    relationIds: touching.map(({ id }) => id),
  };
}
