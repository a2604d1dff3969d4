import { emptyGraph, type Graph, mergeGraphs } from '../network/graph';
import type { UndoableCommand } from './history';

/** Adds the neighbourhood of an actor, records what was new, and shows again what of it was hidden. */
export function addNeighbours(actorId: string, added: Graph, title: string): UndoableCommand {
  return {
    label: title,
    execute: ({ graph, expansions, hidden }) => {
      const before = graph ?? emptyGraph;
      const there = new Set([...before.actors, ...before.relations].map(({ id }) => id));
      const fresh = (list: readonly { readonly id: string }[]): string[] =>
        list.map(({ id }) => id).filter((id) => !there.has(id));
      const [actorIds, relationIds] = [fresh(added.actors), fresh(added.relations)];
      const asked = new Set([...added.actors, ...added.relations].map(({ id }) => id));
      const isNew = actorIds.length + relationIds.length > 0;
      const wasHidden = [...hidden.actorIds, ...hidden.relationIds].some((id) => asked.has(id));
      return {
        ...(isNew
          ? {
              graph: mergeGraphs(before, added),
              expansions: [...expansions, { actorId, actorIds, relationIds }],
            }
          : {}),
        ...(wasHidden
          ? {
              hidden: {
                actorIds: hidden.actorIds.filter((id) => !asked.has(id)),
                relationIds: hidden.relationIds.filter((id) => !asked.has(id)),
              },
            }
          : {}),
      };
    },
  };
}

/** Removes what expanding an actor added, except for actors that later relations need. */
export function collapse(actorId: string, title: string): UndoableCommand {
  return {
    label: title,
    execute: ({ graph, expansions, selection, picked }) => {
      const own = expansions.filter((expansion) => expansion.actorId === actorId);
      if (graph === null || own.length === 0) return {};
      const goneRelations = new Set(own.flatMap(({ relationIds }) => relationIds));
      const brought = new Set(own.flatMap(({ actorIds }) => actorIds));
      const relations = graph.relations.filter(({ id, from, to }) => {
        if (goneRelations.has(id)) return false;
        // A relation between two removed actors goes with them.
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
