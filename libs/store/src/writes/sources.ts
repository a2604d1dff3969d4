import {
  type AnchorKind,
  checkName,
  checkSourceNames,
  ConflictError,
  type DocumentDraft,
  foldName,
  InvalidInputError,
  type JudgeCitation,
  NotFoundError,
  parseEdtf,
  type Source,
  type SourceDraft,
  sourceNames,
  sourceOrigin,
} from '@entente/model';
import { type NewLogEntry, writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { readSource } from '../reads/sources.js';
import type { CitationProperties } from '../row-mappers/claimRow.js';
import {
  documentRow,
  type SourceProperties,
  sourceRow,
  textKeyOf,
  toSource,
} from '../row-mappers/sourceRow.js';
import { ActorKeys } from './actorKeys.js';
import { citableSources, type ClaimPlace, judgedProperties } from './claimProperties.js';
import { claimIdempotencyKey, type Idempotency } from './idempotency.js';
import { lockRelations } from './locks.js';
import { weighRelations } from './weighRelations.js';

/**
 * Adds a source. The same bytes twice are one source: where one with this hash is there, it is the answer as it stands, and a
 * document that it did not hold is held from now on.
 *
 * @throws InvalidInputError for a title, a publisher or an author that cannot be seen as it is; ConflictError where the idempotency key was used for another input.
 */
export async function addSource(
  query: Query,
  source: SourceDraft,
  idempotency: Idempotency | null,
  judge: JudgeCitation,
  writer: Writer,
): Promise<Source> {
  const { sha256, document, publisher } = source;
  const keys = new ActorKeys(query);
  await keys.lock([], publisher === null ? [] : [publisher]);
  const [same] = sha256 === null ? [] : await citableSources(query, { sha256s: [sha256] });
  const answerId = same?.source.id ?? source.id;
  const earlierId = await claimIdempotencyKey(query, 'addSource', idempotency, answerId);
  if (earlierId !== null) {
    const earlier = await readSource(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  if (same && sha256 !== null) {
    if (document === null) return toSource(same.source);
    return holdDocument(query, { sourceId: same.source.id, document, sha256 }, judge, writer);
  }
  checkSourceNames(source);
  await query('write-sources', { sources: [sourceRow(source, keys.actorNamed)] });
  const { document: held, published, ...rest } = source;
  const added: Source = {
    ...rest,
    published: published?.text ?? null,
    held: held !== null,
    reliability: rest.reliability ?? null,
  };
  await writeLog(query, writer, [{ what: 'addSource', subjectId: source.id, before: null, after: added }]);
  return added;
}

/** What may be corrected of a source; what is left out stays. Its document never changes. */
export type SourcePatch = Partial<
  Pick<SourceDraft, 'title' | 'publisher' | 'authors' | 'published' | 'url' | 'language'>
>;

/** On what terms a source gets its address. */
export interface AddressTerms {
  /** Whether it is meant that another source has it. */
  readonly allowSameAddress: boolean;
}

/**
 * Corrects what is said of a source. The relations that cite it are weighed anew: they were known from its date on, and its publisher may be the voice
 * that says them. Where nothing would be different, nothing is written.
 *
 * @throws NotFoundError where there is none; InvalidInputError for a new name that cannot be seen as it is; ConflictError where another source has
 *   the new address, unless `allowSameAddress`
 */
export async function updateSource(
  query: Query,
  id: string,
  patch: SourcePatch,
  writer: Writer,
  { allowSameAddress }: AddressTerms,
): Promise<Source> {
  const notFound = new NotFoundError(`There is no source ${id}`, 'id');
  const asked = await readSource(query, id);
  if (!asked) throw notFound;
  const keys = new ActorKeys(query);
  await keys.lock(
    [],
    [asked.publisher, patch.publisher].flatMap((name) => name ?? []),
  );
  const citing = () => query<ClaimPlace>('relations-citing', { sourceId: id });
  await lockRelations(query, citing);
  await query('lock-sources', { ids: [id] });
  const [row] = await query<{ source: SourceProperties }>('sources-by-id', { ids: [id] });
  if (!row) throw notFound;
  const before = toSource(row.source);
  const { published: date, ...rest } = patch;
  const published = date === undefined ? before.published : (date?.text ?? null);
  const after: Source = { ...before, ...rest, published };
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  const had = new Set(sourceNames(before).map(({ name }) => name));
  for (const { name, field } of sourceNames(after)) if (!had.has(name)) checkName(name, field);
  // Locked already, unless the publisher was changed while this waited.
  await keys.lock([], after.publisher === null ? [] : [after.publisher]);
  if (after.url !== null && after.url !== before.url && !allowSameAddress) {
    await assertOwnAddress(query, id, after.url);
  }
  const { title, publisher, authors, url, language } = after;
  const textKey = row.source.textKey ?? null;
  const days = published === null ? null : parseEdtf(published);
  await query('update-source', {
    sourceId: id,
    properties: {
      title,
      publisher,
      publisherKey: publisher === null ? null : foldName(publisher),
      origin: sourceOrigin({ id, publisher, textKey }, keys.actorNamed),
      authors,
      published,
      url,
      language,
    },
    publishedEarliest: days?.earliest ?? null,
    publishedLatest: days?.latest ?? null,
  });
  const isWeighed = (['title', 'publisher', 'published'] as const).some(
    (field) => after[field] !== before[field],
  );
  // Those as well that began to cite it before it was locked.
  if (isWeighed) await weighRelations(query, await citing());
  await writeLog(query, writer, [{ what: 'updateSource', subjectId: id, before, after }]);
  return after;
}

async function assertOwnAddress(query: Query, sourceId: string, url: string): Promise<void> {
  const [other] = await query<{ id: string; title: string }>('sources-of-address', { sourceId, url });
  if (!other) return;
  throw new ConflictError(
    `${other.id} (“${other.title}”) has this address already; use that one, or say allowSameAddress: true where both stand there`,
    'url',
  );
}

/**
 * Holds the document of a source, and reads every anchor in it. Repeating it changes nothing.
 *
 * @throws NotFoundError where there is no such source; InvalidInputError where the document is not the one the source's hash names.
 */
export async function holdDocument(
  query: Query,
  request: DocumentToHold,
  judge: JudgeCitation,
  writer: Writer,
): Promise<Source> {
  const { source, entries } = await fileDocument(query, request, judge);
  await writeLog(query, writer, entries);
  return source;
}

/** A document to be held, and the SHA-256 of the bytes it was read from. */
export interface DocumentToHold {
  readonly sourceId: string;
  readonly document: DocumentDraft;
  readonly sha256: string;
}

/** The source as it stands then, and what there is to log of it; nothing where the document was held already. */
export interface FiledDocument {
  readonly source: Source;
  readonly entries: readonly NewLogEntry[];
}

/**
 * Puts the document of a source into the store, reads every anchor in it, and weighs the relations anew that it is cited on: whether an
 * anchor was found is kept with them, and another source may have the same text. What was done is for the caller to log, as the last of
 * its writes.
 *
 * @throws NotFoundError where there is no such source; InvalidInputError where the document is not the one the source's hash names.
 */
export async function fileDocument(
  query: Query,
  { sourceId, document, sha256 }: DocumentToHold,
  judge: JudgeCitation,
): Promise<FiledDocument> {
  const citing = () => query<ClaimPlace>('relations-citing', { sourceId });
  // Relations before sources, as every write locks them.
  if ((await readSource(query, sourceId))?.held === false) await lockRelations(query, citing);
  const [known] = await citableSources(query, { ids: [sourceId] });
  if (!known) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  const before = toSource(known.source);
  const expected = before.sha256 ?? known.document?.textSha256;
  if (expected !== undefined && expected !== sha256) {
    throw new InvalidInputError(
      `This is another document: its SHA-256 is ${sha256}, that of the source is ${expected}. Give the text unchanged, to the last character`,
      'text',
    );
  }
  if (known.document) return { source: before, entries: [] };
  const textKey = textKeyOf(document);
  const { publisher, origin } = known.source;
  // The origin of a publisher does not change.
  const voice =
    publisher == null ? sourceOrigin({ id: sourceId, publisher: null, textKey }, () => null) : origin;
  await query('hold-document', { sourceId, sha256, ...documentRow(document), textKey, origin: voice });
  const cited = await query<{ citation: CitationProperties }>('citations-of-source', { sourceId });
  const citations = cited.map(({ citation: { id, kind, start, end, quoteSha256, opening } }) => {
    const seal = quoteSha256 === undefined ? null : { sha256: quoteSha256, opening: opening ?? '' };
    return { id, ...judgedProperties(judge(document, { kind: kind as AnchorKind, start, end }, seal)) };
  });
  await query('judge-citations', { citations });
  // Those as well that began to cite it before it was locked.
  await weighRelations(query, await citing());
  const after: Source = { ...before, sha256, held: true };
  return { source: after, entries: [{ what: 'holdDocument', subjectId: sourceId, before, after }] };
}
