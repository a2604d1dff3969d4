import type { ImportRecord } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type ImportProperties, toImport } from '../row-mappers/importRow.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';

/** What is known of an import; null where there is none of that id. */
export async function readImport(query: Query, id: string): Promise<ImportRecord | null> {
  const [row] = await query<{ import: ImportProperties }>('import-by-id', { importId: id });
  return row ? toImport(row.import) : null;
}

/** A page of all imports, the newest first. */
export async function readImportPage(query: Query, page: PageRequest): Promise<Page<ImportRecord>> {
  const [row] = await query<{ imports: ImportProperties[]; totalCount: number }>('import-page', { ...page });
  return toPage((row?.imports ?? []).map(toImport), row?.totalCount ?? 0, page);
}

/** How a table of these columns was read last, JSON; null where none was. */
export async function readTableSpec(query: Query, signature: string): Promise<string | null> {
  const [row] = await query<{ spec: string }>('import-table', { signature });
  return row?.spec ?? null;
}
