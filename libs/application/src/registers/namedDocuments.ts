import type { NamedDocument } from '@entente/exchange';
import { sealQuote } from '@entente/documents';
import { type CitationDraft, type SourceDraft, wholeDocument } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { type DescribedSource, KnownSources, sourceDraftOf } from '../knownSources.js';
import type { NamedSource } from './registerReport.js';

interface Tally extends Omit<NamedSource, 'rows'> {
  rows: number;
}

/** Sources of which it is told what they were taken for, in the order of their rows. */
const MOST_TOLD = 2000;

/** The documents that rows of files name: each becomes a source, found among those that are there or new. What was found once is kept until the import ends. */
export class NamedDocuments {
  #known: KnownSources | null = null;
  readonly #tallies = new Map<string, Tally>();
  readonly #drafts = new Map<string, SourceDraft>();
  readonly #counts = { matched: 0, new: 0, left: 0 };

  constructor(private readonly store: GraphStore) {}

  /** Reads what sources there are, once a row names one. */
  async learn(): Promise<void> {
    this.#known ??= await KnownSources.read(this.store);
  }

  /**
   * What a document is taken for; counts a row for it. Nothing is taken for one that may be one of several: its row is cited alone.
   * To be called after `learn`.
   */
  of(document: NamedDocument): NamedSource {
    if (!this.#known) throw new Error('The sources there are were not read');
    const described = describedBy(document);
    const key = JSON.stringify([
      described.title,
      described.publisher,
      document.published?.text,
      document.url,
    ]);
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = this.#lookUp(this.#known, described);
      this.#tallies.set(key, tally);
      this.#counts[tally.became] += 1;
    }
    tally.rows += 1;
    return tally;
  }

  #lookUp(known: KnownSources, described: DescribedSource): Tally {
    const { title, publisher, url } = described;
    const published = described.published?.text ?? null;
    const said = { title, publisher, published, url, rows: 0 };
    const found = known.find(described, { otherAddress: 'another' });
    if ('open' in found) return { ...said, became: 'left', by: null, sourceId: null, reason: found.open };
    if ('id' in found) {
      // The same as an earlier row's, in other words.
      const became = found.isNew ? 'new' : 'matched';
      if (found.isNew) this.#counts.new -= 1;
      return { ...said, became, by: found.by, sourceId: found.id, reason: null };
    }
    const draft = sourceDraftOf(described);
    this.#drafts.set(draft.id, draft);
    known.add({ ...draft, published }, true);
    return { ...said, became: 'new', by: null, sourceId: draft.id, reason: null };
  }

  /** The source that is to be written; null for one that is there. */
  draftOf(sourceId: string): SourceDraft | null {
    return this.#drafts.get(sourceId) ?? null;
  }

  report(): {
    readonly sources: readonly NamedSource[];
    readonly sourceCounts: Readonly<Record<NamedSource['became'], number>>;
  } {
    return {
      sources: [...this.#tallies.values()].slice(0, MOST_TOLD),
      sourceCounts: { ...this.#counts },
    };
  }
}

/** How a document is cited that is named and not held: as a whole, with what is kept of the passage where the row quotes it. */
export const citationOfWhole = (id: string, sourceId: string, { quote }: NamedDocument): CitationDraft => ({
  id,
  sourceId,
  anchor: wholeDocument,
  seal: quote === null ? null : sealQuote(quote),
});

function describedBy({ title, url, publisher, published }: NamedDocument): DescribedSource {
  // What has no title is called by its address.
  const name = title ?? (url ?? '').replace(/^https?:\/\/(?:www\.)?/u, '');
  return { title: name, authors: [], publisher, published, url, language: null };
}
