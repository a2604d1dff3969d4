import { type HeldDocument, NotFoundError, type Source } from '@entente/model';
import { fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import { type SourceProperties, textKeyOf, toSource } from '../row-mappers/sourceRow.js';

/** One source; null where there is none. */
export async function readSource(query: Query, id: string): Promise<Source | null> {
  const [row] = await query<{ source: SourceProperties }>('source-by-id', { sourceId: id });
  return row ? toSource(row.source) : null;
}

/** The sources with these ids, by id; those that there are. */
export async function readSources(query: Query, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await query<{ source: SourceProperties }>('sources-by-id', { ids });
  return new Map(rows.map(({ source }) => [source.id, toSource(source)]));
}

/** The source whose document has this SHA-256; null where there is none. */
export async function readSourceByHash(query: Query, sha256: string): Promise<Source | null> {
  const [row] = await query<{ source: SourceProperties }>('source-by-hash', { sha256 });
  return row ? toSource(row.source) : null;
}

/** The sources whose documents have these SHA-256, in the order of ids. */
export async function readSourcesByHash(query: Query, sha256s: readonly string[]): Promise<Source[]> {
  const rows = await query<{ source: SourceProperties }>('sources-by-hash', { sha256s });
  return rows.map(({ source }) => toSource(source));
}

/** A source, as far as one is told from another. */
export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

/** Up to `limit` sources after an id, in the order of ids. */
export function readSourceList(query: Query, after: string, limit: number): Promise<ListedSource[]> {
  return query<ListedSource & Record<string, unknown>>('source-list', { after, limit });
}

/** A held source, and how it reads. */
export interface SourceWithText {
  readonly source: Source;
  readonly text: string;
}

/** Held sources of the same text, be it in other bytes: with other line ends, spaces or normal form. The first ten in the order of ids. */
export async function readSourcesOfText(query: Query, document: HeldDocument): Promise<SourceWithText[]> {
  const rows = await query<{ source: SourceProperties; text: string }>('sources-of-text', {
    textKey: textKeyOf(document),
  });
  return rows.map(({ source, text }) => ({ source: toSource(source), text }));
}

/** In which order sources are listed: by their ids, as they were added; the latest published first; by publisher or title. */
export const SourceOrder = {
  ADDED: 'ADDED',
  PUBLISHED: 'PUBLISHED',
  PUBLISHER: 'PUBLISHER',
  TITLE: 'TITLE',
} as const;
export type SourceOrder = (typeof SourceOrder)[keyof typeof SourceOrder];

/** A page of the sources whose title or publisher has words that begin as searched. */
export async function readSourcePage(
  query: Query,
  { search, order }: { readonly search: string | null; readonly order: SourceOrder },
  page: PageRequest,
): Promise<Page<Source>> {
  const words = search === null ? null : fullTextQuery(search, { near: false });
  if (search !== null && words === null) return toPage([], 0, page);
  const [row] = await query<{ sources: SourceProperties[]; totalCount: number }>('source-page', {
    search: words,
    order,
    ...page,
  });
  return toPage((row?.sources ?? []).map(toSource), row?.totalCount ?? 0, page);
}

/** How a source's document reads; null where it is not held. @throws NotFoundError where there is no such source. */
export async function readDocumentText(query: Query, sourceId: string): Promise<string | null> {
  const [row] = await query<{ text: string | null }>('document-text', { sourceId });
  if (!row) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  return row.text;
}

/** The file that a document was read from. */
export interface OriginalFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The bytes that a source's document was read from; null where they are not kept. @throws NotFoundError where there is no such source. */
export async function readOriginal(query: Query, sourceId: string): Promise<OriginalFile | null> {
  const [row] = await query<{
    mediaType: string;
    sha256: string | null;
    original: Int8Array | null;
    textSha256: string | null;
    text: string | null;
  }>('document-original', { sourceId });
  if (!row) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  const { mediaType, original, text } = row;
  if (original !== null) {
    return { mediaType, bytes: new Uint8Array(original.buffer, original.byteOffset, original.length) };
  }
  return text !== null && row.textSha256 === row.sha256 ? { mediaType, bytes: Buffer.from(text) } : null;
}

/** How many claims cite each of these sources; those that none cites are left out. */
export async function readClaimCounts(query: Query, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await query<{ sourceId: string; count: number }>('claim-counts-of-sources', { ids });
  return new Map(rows.map(({ sourceId, count }) => [sourceId, count]));
}
