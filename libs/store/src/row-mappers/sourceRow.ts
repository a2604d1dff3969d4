import { createHash } from 'node:crypto';
import {
  type ActorNamed,
  foldName,
  foldText,
  type DocumentDraft,
  type HeldDocument,
  type Source,
  type SourceDraft,
  sourceOrigin,
} from '@entente/model';
import { assertThere } from '../connection/inconsistentRead.js';
import { readJudgement, reliabilityProperties } from './judgementRow.js';

/** A source's properties in Neo4j. */
export interface SourceProperties {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly authors: readonly string[];
  readonly published?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly mediaType: string;
  readonly sha256?: string | null;
  readonly held: boolean;
  /** The same for the same text in other bytes; none where no document is held. */
  readonly textKey?: string;
  /** Its origin, as libs/model's `sourceOrigin` gives it. */
  readonly origin?: string;
  /** JSON. */
  readonly judgement?: string | null;
}

/**
 * A source from its properties.
 * @throws InconsistentReadError where it was deleted while it was read
 */
export function toSource(row: SourceProperties): Source {
  assertThere(row.id, row.title, row.authors, row.mediaType, row.held);
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher ?? null,
    authors: row.authors,
    published: row.published ?? null,
    url: row.url ?? null,
    language: row.language ?? null,
    mediaType: row.mediaType,
    sha256: row.sha256 ?? null,
    held: row.held,
    reliability: readJudgement(row.judgement),
  };
}

/** A source as the query write-sources takes it. */
export type SourceColumns = DocumentRow & {
  readonly properties: Readonly<Record<string, unknown>> & { readonly origin: string };
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
};

/** A source as it is written. The folded name of its publisher must be known to `actorNamed`. */
export function sourceRow(source: SourceDraft, actorNamed: ActorNamed): SourceColumns {
  const { id, publisher, published, url, language, sha256, document } = source;
  const textKey = textKeyOf(document);
  return {
    properties: {
      id,
      title: source.title,
      authors: source.authors,
      mediaType: source.mediaType,
      held: document !== null,
      origin: sourceOrigin({ id, publisher, textKey }, actorNamed),
      ...(publisher === null ? {} : { publisher, publisherKey: foldName(publisher) }),
      ...(textKey === null ? {} : { textKey }),
      ...(published === null ? {} : { published: published.text }),
      ...(url === null ? {} : { url }),
      ...(language === null ? {} : { language }),
      ...(sha256 === null ? {} : { sha256 }),
      ...reliabilityProperties(source.reliability),
    },
    publishedEarliest: published?.earliest ?? null,
    publishedLatest: published?.latest ?? null,
    ...documentRow(document),
  };
}

/** What is read of a document; null where it is not held. */
export interface DocumentColumns {
  readonly text: string | null;
  readonly textSha256: string | null;
  readonly pageStarts: readonly number[] | null;
}

/** A document from its columns. */
export function toDocument({ text, textSha256, pageStarts }: DocumentColumns): HeldDocument | null {
  if (text === null || textSha256 === null) return null;
  return pageStarts === null ? { text, textSha256 } : { text, textSha256, pageStarts };
}

/** A document's columns as they are written; the bytes as the driver takes them. */
export interface DocumentRow extends DocumentColumns {
  readonly original: Int8Array | null;
}

/** The columns of a document; nulls for none. */
export function documentRow(document: DocumentDraft | null): DocumentRow {
  const { text = null, textSha256 = null, pageStarts = null, original = null } = document ?? {};
  const bytes =
    original === null ? null : new Int8Array(original.buffer, original.byteOffset, original.length);
  return { text, textSha256, pageStarts, original: bytes };
}

/** The same for the same text in other bytes; null where no document is held. */
export function textKeyOf(document: HeldDocument | null): string | null {
  return document === null
    ? null
    : createHash('sha256').update(foldText(document.text), 'utf8').digest('hex');
}
