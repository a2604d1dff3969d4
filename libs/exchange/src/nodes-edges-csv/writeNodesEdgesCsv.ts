import { relationTypeInfoOf } from '@entente/model';
import { csvRow } from '../csv/csvCells.js';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { inPieces } from '../inPieces.js';
import { actorColumns, inOneText, relationColumns, verbOf } from '../graph-columns/graphColumns.js';
import { zipFiles } from '../zip/zipFiles.js';

/** Two tables in an archive, nodes.csv and edges.csv, with the headers that Gephi's import knows; RFC 4180 in UTF-8. */
export const nodesEdgesCsv: ExportFormat = {
  name: 'nodes-edges-csv',
  description: 'nodes.csv and edges.csv in a ZIP archive, for Gephi, pandas, R, spreadsheets',
  ending: 'zip',
  mediaType: 'application/zip',
  isText: false,
  needs: { quotes: false, speakers: false },
  write: (graph) =>
    zipFiles(
      [
        { name: 'nodes.csv', content: inPieces(nodes(graph)) },
        { name: 'edges.csv', content: inPieces(edges(graph)) },
      ],
      new Date(graph.madeOn),
    ),
};

async function* nodes(graph: ExportedGraph): AsyncGenerator<string> {
  yield csvRow(['Id', 'Label', ...actorColumns.map(({ name }) => name)]);
  for await (const actor of graph.actors()) {
    yield csvRow([actor.id, actor.name, ...actorColumns.map(({ of }) => inOneText(of(actor)))]);
  }
}

/** Gephi reads from "Type" whether an edge is directed. */
const columns = relationColumns.filter(({ name }) => name !== 'type' && name !== 'directed');

async function* edges(graph: ExportedGraph): AsyncGenerator<string> {
  yield csvRow([
    'Source',
    'Target',
    'Type',
    'Id',
    'Label',
    'relationType',
    ...columns.map(({ name }) => name),
  ]);
  for await (const relation of graph.relations()) {
    const { id, type, from, to } = relation;
    const direction = relationTypeInfoOf(type).directed ? 'Directed' : 'Undirected';
    yield csvRow([
      from.id,
      to.id,
      direction,
      id,
      verbOf(relation),
      type,
      ...columns.map(({ of }) => inOneText(of(relation))),
    ]);
  }
}
