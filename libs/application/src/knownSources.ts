import { hash } from '@entente/exchange';
import { type EdtfDate, foldName, parseEdtf, type SourceDraft } from '@entente/model';
import type { GraphStore, ListedSource } from '@entente/store';

/** A document as somebody describes it who does not hold it: a reference manager, or the row of a table. */
export interface DescribedSource {
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: EdtfDate | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** A source without a document. Its id comes from what tells it from others, so that two imports at once make one of it. */
export function sourceDraftOf(described: DescribedSource): SourceDraft {
  const { title, authors, publisher, published, url, language } = described;
  return {
    id: idOf(described),
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

const idOf = ({ title, publisher, published, url }: DescribedSource): string =>
  `src_${hash(JSON.stringify(url === null ? [foldName(title), publisher, published?.text] : [addressKey(url)]), 24)}`;

/** Which source a description means: one that is there, or given before (isNew); `open`: why that cannot be told; none. */
export type FoundSource =
  | { readonly id: string; readonly by: 'address' | 'title and date'; readonly isNew: boolean }
  | { readonly open: string }
  | { readonly none: true };

interface KnownSource extends ListedSource {
  readonly isNew: boolean;
}

/** The sources there are, by their addresses and titles. */
export class KnownSources {
  readonly #byAddress = new Map<string, KnownSource[]>();
  readonly #byTitle = new Map<string, KnownSource[]>();
  readonly #byId = new Map<string, KnownSource>();

  static async read(store: GraphStore): Promise<KnownSources> {
    const known = new KnownSources();
    for await (const source of store.listSources()) known.add(source);
    return known;
  }

  add(source: ListedSource, isNew = false): void {
    const put = (map: Map<string, KnownSource[]>, key: string): void => {
      const there = map.get(key);
      if (there) there.push({ ...source, isNew });
      else map.set(key, [{ ...source, isNew }]);
    };
    if (source.url !== null) put(this.#byAddress, addressKey(source.url));
    put(this.#byTitle, foldName(source.title));
    this.#byId.set(source.id, { ...source, isNew });
  }

  /** @param terms.otherAddress what one of the same title and date at another address is: not to be told, or another document */
  find(
    described: DescribedSource,
    { otherAddress }: { readonly otherAddress: 'open' | 'another' },
  ): FoundSource {
    const { url, title, published, publisher } = described;
    const there = url === null ? [] : (this.#byAddress.get(addressKey(url)) ?? []);
    if (there.length > 1)
      return { open: `${listed(there)} have its address; say which is meant, or merge them` };
    const [only] = there;
    if (only) return { id: only.id, by: 'address', isNew: only.isNew };
    // What was described in the same words before, be it without a date.
    const same = url === null ? this.#byId.get(idOf(described)) : undefined;
    if (same) return { id: same.id, by: 'title and date', isNew: same.isNew };
    const candidates = (this.#byTitle.get(foldName(title)) ?? []).filter(
      (one) =>
        !(publisher !== null && one.publisher !== null && foldName(publisher) !== foldName(one.publisher)) &&
        compare(published, one.published) !== 'another' &&
        !(otherAddress === 'another' && url !== null && one.url !== null),
    );
    const dated = candidates.filter((one) => compare(published, one.published) === 'same');
    const [sole] = dated;
    if (dated.length > 1) return { open: `${listed(dated)} have its title and date; give its address` };
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
