import { type Graph, type GraphActor, mergeGraphs } from '../../domain/graph';

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
