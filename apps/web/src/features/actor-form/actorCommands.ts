import type { Client } from '@urql/core';
import { type ActorDetails, updateActor } from '../../api/actorWrites';
import { useExplorer } from '../../domain/explorerStore';
import { isoCodeOf, mergeGraphs } from '../../domain/graph';
import { addToHistory } from '../undoable-write';
import { actorInput, draftOf } from './actorDraft';

/** Puts a change of an actor that was written into the page's history: Undo writes what was there before. */
export function rewriteActor(client: Client, before: ActorDetails, after: ActorDetails): void {
  const write = async (actor: ActorDetails): Promise<void> => {
    // A name that two actors have was allowed when it was written.
    const input = { id: actor.id, ...actorInput(draftOf(actor), actor.kind), allowSameName: true };
    const { data, error } = await client.mutation(updateActor, { input }).toPromise();
    if (error) throw error;
    if (!data) return;
    const { id, name, kind, identifiers } = data.updateActor;
    const drawn = { id, name, kind, isoCode: isoCodeOf(identifiers), relationCount: 0 };
    useExplorer.getState().mirror((graph) => mergeGraphs(graph, { actors: [drawn], relations: [] }));
  };
  addToHistory({ label: `Edit ${before.name}`, undo: () => write(before), redo: () => write(after) });
}
