import type { Actor, Relation } from '@entente/model';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import {
  actorColumns,
  type GraphColumn,
  inOneText,
  relationColumns,
  verbOf,
} from '../graph-columns/graphColumns.js';
import { escapeXml } from '../xml/escapeXml.js';

/**
 * GraphML 1.0. Every edge is directed, from → to, and says by `directed` whether its relation has a direction: networkx takes no graph with
 * edges of both sorts. Lists are one text, parted by ` | `.
 */
export const graphml: ExportFormat = {
  name: 'graphml',
  description: 'GraphML, for Gephi, yEd, networkx, igraph',
  ending: 'graphml',
  mediaType: 'application/graphml+xml',
  isText: true,
  needs: { quotes: false, speakers: false },
  write: writeGraphml,
};

const nodeLabel: GraphColumn<Actor> = { name: 'label', kind: 'text', of: ({ name }) => name };
const edgeLabel: GraphColumn<Relation> = { name: 'label', kind: 'text', of: verbOf };
const ofNodes = [nodeLabel, ...actorColumns];
const ofEdges = [edgeLabel, ...relationColumns];

const types = { text: 'string', list: 'string', number: 'int', boolean: 'boolean' } as const;

async function* writeGraphml(graph: ExportedGraph): AsyncGenerator<string> {
  const keys = [
    ...ofNodes.map(({ name, kind }) => ['node', name, types[kind]]),
    ...ofEdges.map(({ name, kind }) => ['edge', name, types[kind]]),
  ].map(
    ([of = '', name = '', type = '']) =>
      `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join('')}  <graph id="entente" edgedefault="directed">
`;
  for await (const actor of graph.actors()) {
    yield `    <node id="${escapeXml(actor.id)}">${dataOf('node', ofNodes, actor)}</node>\n`;
  }
  for await (const relation of graph.relations()) {
    const { id, from, to } = relation;
    yield `    <edge id="${escapeXml(id)}" source="${escapeXml(from.id)}" target="${escapeXml(to.id)}">${dataOf('edge', ofEdges, relation)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function dataOf<T>(of: 'node' | 'edge', columns: readonly GraphColumn<T>[], thing: T): string {
  let data = '';
  for (const column of columns) {
    const value = inOneText(column.of(thing));
    if (value !== null) data += `<data key="${of}-${column.name}">${escapeXml(String(value))}</data>`;
  }
  return data;
}
