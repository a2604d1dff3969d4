import type { Client } from '@urql/core';
import { type ActorDetails, deleteActor, restoreActor, updateActor } from '../../api/actorWrites';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isoCodeOf, mergeGraphs, withoutActor } from '../../domain/network/graph';
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
    draw(data.updateActor);
  };
  addToHistory({ label: `Edit ${before.name}`, undo: () => write(before), redo: () => write(after) });
}

/** Brings an actor that was written into the network. */
function draw({ id, name, kind, identifiers }: ActorDetails): void {
  const drawn = { id, name, kind, isoCode: isoCodeOf(identifiers), relationCount: 0 };
  useExplorer.getState().mirror((graph) => mergeGraphs(graph, { actors: [drawn], relations: [] }));
}

/** Deletes an actor; Undo puts it back, by the same id. @throws CombinedError where it is refused. */
export async function removeActor(client: Client, actor: ActorDetails, reason: string): Promise<void> {
  const { id, name } = actor;
  const remove = async (): Promise<void> => {
    const { error } = await client.mutation(deleteActor, { id, reason }).toPromise();
    if (error) throw error;
    const { selection, openDetails, mirror } = useExplorer.getState();
    if (selection?.id === id) openDetails(null);
    mirror((graph) => withoutActor(graph, id));
  };
  const putBack = async (): Promise<void> => {
    const { data, error } = await client.mutation(restoreActor, { id }).toPromise();
    if (error) throw error;
    if (!data) return;
    draw(data.restoreActor);
    useExplorer.getState().openDetails({ kind: 'actor', id });
  };
  await remove();
  addToHistory({ label: `Delete ${name}`, undo: putBack, redo: remove });
}
