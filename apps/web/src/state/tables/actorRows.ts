import type { Graph } from '../network/graph';
import type { GraphActor } from '../network/graphActor';

/** The rows of the table of actors, with the relations that are shown counted, not those that were loaded. */
export function actorRows({ actors, relations }: Graph): readonly GraphActor[] {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return actors.map((actor) => ({ ...actor, relationCount: counts.get(actor.id) ?? 0 }));
}
