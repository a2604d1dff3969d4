import { createHash } from 'node:crypto';
import { decodeText } from '@entente/documents';
import { readReferences, type Reference, type ReferenceFormat } from '@entente/exchange';
import { type EdtfDate, foldName, InvalidInputError, parseEdtf, type SourceDraft } from '@entente/model';
import type { GraphStore, ListedSource, Writer } from '@entente/store';

/** Bytes of a file of references. */
const LARGEST_REFERENCES = 50 * 2 ** 20;

/**
 * What became of a reference: it is a source that was there already, by its address, or by its title and date; a new source; the same as
 * an earlier entry of the file; left, since it may be one that is there or not; or refused, since it cannot be read.
 */
export type ReferenceBecame = 'matched' | 'new' | 'given twice' | 'left' | 'refused';

/** What became of an entry. */
export interface ReferenceOutcome {
  /** Which of the file, from 1. */
  readonly entry: number;
  readonly key: string | null;
  readonly title: string | null;
  readonly became: ReferenceBecame;
  readonly by: 'address' | 'title and date' | null;
  /** The source; null where it was left or refused. */
  readonly sourceId: string | null;
  /** Why it was left or refused, and what would be right. */
  readonly reason: string | null;
  /** What of it was not kept, and why. */
  readonly notices: readonly string[];
}

/** What became of a file: its entries are as many as all counts together. */
export interface ReferencesReport {
  readonly format: ReferenceFormat;
  readonly counts: Readonly<Record<ReferenceBecame, number>>;
  readonly references: readonly ReferenceOutcome[];
}

/**
 * Takes the sources of a reference manager in. One that is there already is found by its address, else by its title, publisher and date; where that
 * leaves open whether it is the same, nothing is written of it. Others become sources of which no document is held.
 *
 * @throws InvalidInputError where the file is of none of the formats, or too large
 */
export async function importReferences(
  store: GraphStore,
  bytes: Uint8Array,
  { dryRun }: { readonly dryRun: boolean },
  writer: Writer,
): Promise<ReferencesReport> {
  if (bytes.length > LARGEST_REFERENCES)
    throw new InvalidInputError(
      `The file has more than ${LARGEST_REFERENCES / 2 ** 20} MB; give a part of it`,
    );
  const { format, references } = readReferences(decodeText(bytes).text);
  const known = new KnownSources();
  for await (const source of store.listSources()) known.add(source);
  const drafts: SourceDraft[] = [];
  const outcomes = references.map((reference): ReferenceOutcome => {
    const { entry, key } = reference;
    if ('fault' in reference) {
      const nothing = { title: null, by: null, sourceId: null, notices: [] };
      return { entry, key, ...nothing, became: 'refused', reason: reference.fault };
    }
    const { title, notices } = reference;
    const said = { entry, key, title, notices };
    const found = known.find(reference);
    if ('open' in found) return { ...said, became: 'left', by: null, sourceId: null, reason: found.open };
    if ('id' in found)
      return {
        ...said,
        became: found.isNew ? 'given twice' : 'matched',
        by: found.by,
        sourceId: found.id,
        reason: null,
      };
    const draft = draftOf(reference);
    drafts.push(draft);
    known.add({ ...draft, published: draft.published?.text ?? null }, true);
    return { ...said, became: 'new', by: null, sourceId: draft.id, reason: null };
  });
  const refused = await write(store, drafts, dryRun, writer);
  const all = outcomes.map((outcome): ReferenceOutcome => {
    const reason = outcome.became === 'new' ? refused.get(outcome.sourceId ?? '') : undefined;
    return reason === undefined ? outcome : { ...outcome, became: 'refused', sourceId: null, reason };
  });
  const counts = { matched: 0, new: 0, 'given twice': 0, left: 0, refused: 0 };
  for (const { became } of all) counts[became] += 1;
  return { format, counts, references: all };
}

const BATCH = 500;

/** Why sources were not written, by their ids. */
async function write(
  store: GraphStore,
  drafts: readonly SourceDraft[],
  dryRun: boolean,
  writer: Writer,
): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  for (let at = 0; at < drafts.length; at += BATCH) {
    const sources = drafts.slice(at, at + BATCH);
    const outcome = await store.importBatch(
      { actors: [], sources, claims: [] },
      { atomic: false, dryRun },
      writer,
    );
    for (const { index, message } of outcome.refused) refused.set(sources[index]?.id ?? '', message);
  }
  return refused;
}

/** A source without a document. Its id comes from what tells it from others, so that two imports at once make one of it. */
function draftOf({ title, authors, publisher, published, url, language }: Reference): SourceDraft {
  const own = JSON.stringify(
    url === null ? [foldName(title), publisher, published?.text] : [addressKey(url)],
  );
  return {
    id: `src_${createHash('sha256').update(own).digest('hex').slice(0, 24)}`,
    title,
    authors,
    publisher,
    published,
    url,
    language,
    mediaType: 'text/html',
    sha256: null,
    document: null,
  };
}

type Found =
  | { readonly id: string; readonly by: 'address' | 'title and date'; readonly isNew: boolean }
  | { readonly open: string }
  | { readonly none: true };

interface KnownSource extends ListedSource {
  readonly isNew: boolean;
}

/** The sources there are, by their addresses and titles. */
class KnownSources {
  readonly #byAddress = new Map<string, KnownSource[]>();
  readonly #byTitle = new Map<string, KnownSource[]>();

  add(source: ListedSource, isNew = false): void {
    const put = (map: Map<string, KnownSource[]>, key: string): void => {
      const there = map.get(key);
      if (there) there.push({ ...source, isNew });
      else map.set(key, [{ ...source, isNew }]);
    };
    if (source.url !== null) put(this.#byAddress, addressKey(source.url));
    put(this.#byTitle, foldName(source.title));
  }

  find(reference: Reference): Found {
    const { url, title, published, publisher } = reference;
    const there = url === null ? [] : (this.#byAddress.get(addressKey(url)) ?? []);
    if (there.length > 1)
      return { open: `${listed(there)} have its address; say which is meant, or merge them` };
    const [only] = there;
    if (only) return { id: only.id, by: 'address', isNew: only.isNew };
    const candidates = (this.#byTitle.get(foldName(title)) ?? []).filter(
      (one) =>
        !(publisher !== null && one.publisher !== null && foldName(publisher) !== foldName(one.publisher)) &&
        compare(published, one.published) !== 'another',
    );
    const same = candidates.filter((one) => compare(published, one.published) === 'same');
    const [sole] = same;
    if (same.length > 1) return { open: `${listed(same)} have its title and date; give its address` };
    if (candidates.length > 1 || (candidates.length === 1 && !sole))
      return {
        open: `${listed(candidates)} ${candidates.length === 1 ? 'has its title, and may be it' : 'have its title, and one of them may be it'}: the dates do not say; give its date to the day, or its address`,
      };
    if (!sole) return { none: true };
    if (url !== null && sole.url !== null)
      return {
        open: `${sole.id} has its title and date, and another address (${sole.url}); give the address that is there, or another title`,
      };
    return { id: sole.id, by: 'title and date', isNew: sole.isNew };
  }
}

const listed = (sources: readonly KnownSource[]): string => sources.map(({ id }) => id).join(', ');

/** Whether two dates of publication are one, are not, or may be: one reaches over the other, or is not known. */
function compare(a: EdtfDate | null, text: string | null): 'same' | 'another' | 'open' {
  if (a === null || text === null) return 'open';
  if (a.text === text) return 'same';
  const b = parseEdtf(text);
  if (a.earliest === b.earliest && a.latest === b.latest) return 'same';
  return a.latest < b.earliest || b.latest < a.earliest ? 'another' : 'open';
}

/** An address as far as it tells one document from another: without scheme, `www.`, place in the page, marks of campaigns and last slash. */
function addressKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (/^utm_/u.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size === 0 ? '' : `?${searchParams.toString()}`;
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${query}`;
}
