import type { Client } from '@urql/core';
import type { ActorDetails } from '../../api/actorWrites';
import { toGraph } from '../../api/graph';
import { allPages } from '../../api/paging';
import { useExplorer } from '../../domain/explorerStore';
import { type GraphActor, isoCodeOf } from '../../domain/graph';
import type { PathEnd } from '../../domain/paths';
import { addToHistory } from '../undoable-write';
import { absorbInGraph, releaseInGraph } from './mergedGraph';
import { mergeActors, relationsOfActor, undoMerge } from './mergeQueries';

/** What is read again after a merge, whose answer does not name all that it changes. */
const touched = { additionalTypenames: ['Actor', 'Relation', 'Claim'] };

/** Of how many pages of a hundred relations the ends are looked up when a merge is undone. */
const MOST_PAGES = 20;

const drawn = ({ id, name, kind, identifiers }: ActorDetails): GraphActor => ({
  id,
  name,
  kind,
  isoCode: isoCodeOf(identifiers),
  relationCount: 0,
});

/** Makes two actors one, and puts that into the page's history. @throws CombinedError where it is refused. */
export async function mergeHere(
  client: Client,
  { kept, absorbed, reason }: { readonly kept: PathEnd; readonly absorbed: PathEnd; readonly reason: string },
): Promise<void> {
  let mergeId = '';
  const merge = async (): Promise<void> => {
    const input = { keep: kept.id, absorb: [absorbed.id], reason };
    const { data, error } = await client.mutation(mergeActors, { input }, touched).toPromise();
    if (error) throw error;
    if (!data) return;
    const { id, actor } = data.mergeActors;
    mergeId = id;
    const { places, selection, openDetails, setPlaces, mirror } = useExplorer.getState();
    const place = places[absorbed.id];
    // Where only the absorbed one was drawn, the kept one takes its place.
    if (place && !places[kept.id]) setPlaces({ [kept.id]: place });
    mirror((graph) => absorbInGraph(graph, drawn(actor), absorbed.id));
    if (selection?.id === absorbed.id) openDetails({ kind: 'actor', id: kept.id });
  };
  await merge();
  addToHistory({
    label: `Merge ${absorbed.name} into ${kept.name}`,
    undo: () => undoMergeHere(client, mergeId),
    redo: merge,
  });
}

/**
 * Undoes a merge, and shows the actors that are there again.
 *
 * @throws CombinedError where it is refused.
 */
export async function undoMergeHere(client: Client, mergeId: string): Promise<void> {
  const { data, error } = await client.mutation(undoMerge, { id: mergeId }, touched).toPromise();
  if (error) throw error;
  const [kept, ...restored] = data?.undoMerge ?? [];
  if (!kept) return;
  for (const actor of restored) {
    const relations = await allPages(
      client,
      relationsOfActor,
      { id: actor.id },
      (answer) => answer.actor?.relations ?? noPage,
      MOST_PAGES,
    );
    const actors = relations.flatMap(({ from, to }) => [from, to]);
    const own = toGraph({ actors, relations: [...relations], truncated: false });
    useExplorer.getState().mirror((graph) => releaseInGraph(graph, drawn(kept), drawn(actor), own));
  }
}

const noPage = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
