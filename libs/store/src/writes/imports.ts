import { type ImportRecord, NotFoundError } from '@entente/model';
import { type LoggedOperation, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { readImport } from '../reads/imports.js';
import { fromImport } from '../row-mappers/importRow.js';

/** Keeps how far an import is, without an entry in the log. */
export async function keepImport(query: Query, record: ImportRecord): Promise<void> {
  const { id, ...properties } = fromImport(record);
  await query('write-import', { importId: id, properties });
}

/** Keeps how far a running import is. @returns whether it still counts as running: one that said nothing for long may be undone by others */
export async function keepImportProgress(query: Query, record: ImportRecord): Promise<boolean> {
  const { id, ...properties } = fromImport(record);
  return (await query('keep-import-progress', { importId: id, properties })).length > 0;
}

/** Keeps that an import began, ended, or was undone, and says so in the log. */
export async function logImport(
  query: Query,
  what: Extract<LoggedOperation, 'beginImport' | 'endImport' | 'undoImport'>,
  record: ImportRecord,
  writer: Writer,
): Promise<void> {
  const before = await readImport(query, record.id);
  if (what === 'undoImport' && !before) throw new NotFoundError(`There is no import ${record.id}`, 'id');
  await keepImport(query, record);
  await writeLog(query, writer, [{ what, subjectId: record.id, before, after: record }]);
}

/** Takes the undoing of an import for one caller, for so many milliseconds from now on. @returns whether nobody else is at it */
export async function holdUndoing(
  query: Query,
  importId: string,
  by: string,
  length: number,
): Promise<boolean> {
  const now = Date.now();
  const held = await query<{ by: string }>('hold-undoing', { importId, by, now, until: now + length });
  return held.length > 0;
}

/** Lets go of the undoing of an import. */
export async function freeUndoing(query: Query, importId: string, by: string): Promise<void> {
  await query('free-undoing', { importId, by });
}
