import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { actorColumns, type GraphColumn, relationColumns, verbOf } from '../graph-columns/graphColumns.js';

/** Cytoscape JSON: an object that Cytoscape.js takes as its options, and Cytoscape desktop as a network. */
export const cytoscapeJson: ExportFormat = {
  name: 'cytoscape-json',
  description: 'Cytoscape JSON, for Cytoscape.js and Cytoscape desktop',
  ending: 'cyjs',
  mediaType: 'application/json',
  isText: true,
  needs: { quotes: false, speakers: false },
  write: writeCytoscapeJson,
};

async function* writeCytoscapeJson(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{"format_version":"1.0","generated_by":"Entente","target_cytoscapejs_version":"~3.0","data":{"name":"Entente, ${graph.madeOn}"},"elements":{"nodes":[`;
  let before = '\n';
  for await (const actor of graph.actors()) {
    const data = { id: actor.id, name: actor.name, ...dataOf(actorColumns, actor) };
    yield `${before}${JSON.stringify({ data })}`;
    before = ',\n';
  }
  yield '\n],"edges":[';
  before = '\n';
  for await (const relation of graph.relations()) {
    const { id, from, to } = relation;
    const data = {
      id,
      source: from.id,
      target: to.id,
      name: verbOf(relation),
      // What Cytoscape desktop calls the type of an edge.
      interaction: relation.type,
      ...dataOf(relationColumns, relation),
    };
    yield `${before}${JSON.stringify({ data })}`;
    before = ',\n';
  }
  yield '\n]}}\n';
}

function dataOf<T>(columns: readonly GraphColumn<T>[], thing: T): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { name, of } of columns) {
    const value = of(thing);
    if (value !== null && !(Array.isArray(value) && value.length === 0)) data[name] = value;
  }
  return data;
}
