import type { Deed } from '../deed';
import { emptyGraph } from '../network/emptyGraph';
import { mergeGraphs } from '../network/mergeGraphs';

/** Takes away again what expanding an actor brought, but for actors that something brought since is tied to. */
export function collapse(actorId: string, title: string): Deed {
  return {
    title,
    change: ({ graph, expansions, selection, picked }) => {
      const own = expansions.filter((expansion) => expansion.actorId === actorId);
      if (graph === null || own.length === 0) return {};
      const goneRelations = new Set(own.flatMap(({ relationIds }) => relationIds));
      const brought = new Set(own.flatMap(({ actorIds }) => actorIds));
      const relations = graph.relations.filter(({ id, from, to }) => {
        if (goneRelations.has(id)) return false;
        // What ties two of the brought ones alone has no one left to hold it.
        return !(brought.has(from) && brought.has(to));
      });
      const held = new Set(relations.flatMap(({ from, to }) => [from, to]));
      const actors = graph.actors.filter(({ id }) => !brought.has(id) || held.has(id));
      const there = new Set([...actors, ...relations].map(({ id }) => id));
      return {
        graph: mergeGraphs(emptyGraph, { actors, relations }),
        expansions: expansions.filter((expansion) => expansion.actorId !== actorId),
        selection: selection !== null && !there.has(selection.id) ? null : selection,
        picked: {
          actorIds: picked.actorIds.filter((id) => there.has(id)),
          relationIds: picked.relationIds.filter((id) => there.has(id)),
        },
      };
    },
  };
}
