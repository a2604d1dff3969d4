import { csvRow } from '../csv/csvCells.js';
import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { claimColumns, claimRows } from '../graph-columns/claimColumns.js';

/** A table of claims, a row for each citation; RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know it. */
export const claimsCsv: ExportFormat = {
  name: 'claims-csv',
  description: 'claims as a table, a row for each citation with its passage, for spreadsheets',
  ending: 'csv',
  mediaType: 'text/csv',
  isText: true,
  needs: { quotes: true, speakers: false },
  write: writeClaimsCsv,
};

async function* writeClaimsCsv(graph: ExportedGraph): AsyncGenerator<string> {
  yield `\ufeff${csvRow(claimColumns.map(({ name }) => name))}`;
  // Relations are those between actors that were read before.
  for await (const _ of graph.actors());
  for await (const relation of graph.relations()) for (const row of claimRows(relation)) yield csvRow(row);
}
