import type { Client } from '@urql/core';
import type { ActorDetails } from '../../api/actorWrites';
import { toGraph } from '../../api/graph';
import { allPages } from '../../api/paging';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { type GraphActor, isoCodeOf, type Graph, mergeGraphs } from '../../domain/network/graph';
import type { PathEnd } from '../../domain/questions/paths';
import { addToHistory } from '../undoable-write';
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

/** The loaded graph once an actor has absorbed another: the relations of that one stand at the kept one, which is there if either was. */
export function absorbInGraph(graph: Graph, kept: GraphActor, absorbedId: string): Graph {
  const isThere = graph.actors.some(({ id }) => id === absorbedId);
  if (!isThere && !graph.actors.some(({ id }) => id === kept.id)) return graph;
  const end = (id: string): string => (id === absorbedId ? kept.id : id);
  const relations = graph.relations.map((relation) =>
    relation.from === absorbedId || relation.to === absorbedId
      ? { ...relation, from: end(relation.from), to: end(relation.to) }
      : relation,
  );
  const others = graph.actors.filter(({ id }) => id !== absorbedId);
  return mergeGraphs({ actors: others, relations }, { actors: [kept], relations: [] });
}

/**
 * The loaded graph once a merge is undone: the actor that is there again stands beside the kept one where that is loaded, and those of
 * its relations that were loaded stand at it.
 *
 * @param own Its relations as they read now, with their actors.
 */
export function releaseInGraph(graph: Graph, kept: GraphActor, restored: GraphActor, own: Graph): Graph {
  if (!graph.actors.some(({ id }) => id === kept.id)) return graph;
  const loaded = new Set(graph.relations.map(({ id }) => id));
  const relations = own.relations.filter(({ id }) => loaded.has(id));
  const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const actors = own.actors.filter(({ id }) => ends.has(id));
  return mergeGraphs(graph, { actors: [kept, ...actors, restored], relations });
}
