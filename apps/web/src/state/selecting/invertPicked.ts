import type { Graph } from '../network/graph';
import type { Picked } from './picked';

/** What of the graph was not selected: the other actors, and the relations that run between those alone. */
export function invertPicked({ actors, relations }: Graph, { actorIds }: Picked): Picked {
  const was = new Set(actorIds);
  return {
    actorIds: actors.map(({ id }) => id).filter((id) => !was.has(id)),
    relationIds: relations.filter(({ from, to }) => !was.has(from) && !was.has(to)).map(({ id }) => id),
  };
}
