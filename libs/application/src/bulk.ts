import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type ImportReport, importRows, parseClaims, type ParsedRow } from '@entente/exchange';
import { judgeCitation } from '@entente/documents';
import { BULK_FORMAT, type ImportRecord, ImportState, newId, type RelationFilter } from '@entente/model';
import { type BulkCounts, BulkGraph, bulkSchema, type GraphStore, type Writer } from '@entente/store';
import { exportedRows, noCounts } from './exports.js';
import { locateIn } from './imports.js';
import type { ImportFile } from './registers/fileSource.js';

/** A graph as files for `neo4j-admin database import full`. */
export interface BulkWritten {
  readonly counts: BulkCounts;
  /** The words of neo4j-admin's command that loads them. */
  readonly command: readonly string[];
}

/** What became of a file, and what was made of it; null where the import stopped. */
export interface BulkReport extends ImportReport {
  readonly made: BulkWritten | null;
}

/**
 * Makes files for Neo4j's bulk import of claims JSONL, by the rules by which rows are imported otherwise. `folder` is an empty one.
 * @param terms.onError stop: with the first refused row nothing is made; skip: what is not refused is
 */
export async function bulkFiles(
  file: ImportFile,
  folder: string,
  terms: { readonly onError: 'stop' | 'skip'; readonly report: (read: number) => void },
  writer: Writer,
): Promise<BulkReport> {
  const graph = new BulkGraph(folder, judgeCitation, writer);
  const report = await take(graph, parseClaims(file.open('read'), file.name), terms);
  const isStopped = terms.onError === 'stop' && report.refused > 0;
  const { files, counts } = graph.end();
  return { ...report, made: isStopped ? null : { counts, command: files.command() } };
}

/** Keeps, in a store that was filled in bulk, who took which file in, when, and what became of its rows. */
export async function keepBulkImport(
  store: GraphStore,
  file: { readonly path: string; readonly sha256: string; readonly startedAt: string },
  { read, written, unchanged, refused, left }: ImportReport,
  writer: Writer,
): Promise<void> {
  const id = newId('import');
  const record: ImportRecord = {
    id,
    files: [{ name: basename(file.path), sha256: file.sha256, format: BULK_FORMAT }],
    state: ImportState.DONE,
    startedAt: file.startedAt,
    seenAt: new Date().toISOString(),
    by: writer.by,
    process: null,
    error: null,
    table: null,
    ...{ read, written, unchanged, changed: 0, refused, leftOut: 0, left },
  };
  await store.logImport('endImport', record, { ...writer, importId: id });
}

/**
 * Writes what passes a filter as files for Neo4j's bulk import, to seed a cluster, with the statements to run once it is loaded and a
 * note on how both are done. `folder` is an empty one.
 */
export async function exportBulk(
  store: GraphStore,
  filter: RelationFilter,
  folder: string,
  writer: Writer,
): Promise<BulkWritten> {
  const graph = new BulkGraph(folder, judgeCitation, writer);
  const { refusals } = await take(graph, exportedRows(store, filter, noCounts()), {
    onError: 'stop',
    report: () => {},
  });
  const [refusal] = refusals;
  if (refusal) throw new Error(`A row of the graph itself was refused: ${refusal.message}`);
  const { files, counts } = graph.end();
  const command = files.command('.');
  const statements = (await bulkSchema()).map((statement) =>
    // Only a client can run these in transactions of their own.
    statement.includes('IN TRANSACTIONS') ? `:auto ${statement};\n` : `${statement};\n`,
  );
  await writeFile(join(folder, 'schema.cypher'), statements.join(''));
  await writeFile(join(folder, 'README.txt'), readme(command));
  return { counts, command };
}

const readme = (
  command: readonly string[],
): string => `A graph of Entente for Neo4j 5.26, to seed a server or a cluster

1. While the database is not there yet, in this folder:

neo4j-admin ${command.join(' \\\n  ')}

2. Start it (in a cluster: CREATE DATABASE neo4j OPTIONS {existingData: 'use', …}), and run what it needs besides:

cypher-shell --file schema.cypher

3. Start Entente with NEO4J_URI naming it; entente check says whether all is there.
`;

async function take(
  graph: BulkGraph,
  rows: AsyncIterable<ParsedRow>,
  { onError, report }: { readonly onError: 'stop' | 'skip'; readonly report: (read: number) => void },
): Promise<ImportReport> {
  return importRows(rows, (batch, terms) => Promise.resolve(graph.take(batch, terms)), {
    onError,
    locate: locateIn({ documentText: async (id) => graph.documentText(id) }),
    report: ({ read }) => report(read),
  });
}
