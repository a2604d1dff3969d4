import {
  differencesInForm,
  type FileDocument,
  holdText,
  otherForms,
  sha256Hex,
  titleOf,
} from '@entente/documents';
import {
  checkLanguage,
  checkUrl,
  type EdtfDate,
  InvalidInputError,
  newId,
  parseEdtf,
  type Source,
  type SourceDraft,
} from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { assertAtMost, readText } from './text.js';

/** Details of a document that whoever adds it gives; what is left out is as the document itself has it. Null: there is none, whatever the document says. */
export interface FileDetails {
  /** Without it, as proposed, else the first line of the text. */
  readonly title?: string | undefined;
  readonly publisher?: string | null | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?: EdtfDate | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** A document file as it is to be held. */
export type FileDraft = SourceDraft & { readonly sha256: string };

/** Bytes of a file that are kept beside its text; of a larger one its hash is. */
const LARGEST_KEPT = 10 * 1024 * 1024;

/** The source that a document file is, by what was given and what the document says of itself. @throws InvalidInputError naming the field */
export function draftOfFile(file: FileDocument, bytes: Uint8Array, details: FileDetails): FileDraft {
  const { proposals, text, mediaType, sha256, pageStarts } = file;
  const document = holdText(text);
  // A text in UTF-8 is its own bytes.
  const isKept = sha256 !== document.textSha256 && bytes.length <= LARGEST_KEPT;
  const title = details.title ?? proposals.title?.value ?? titleOf(text);
  if (title === null) throw new InvalidInputError('There is no text in it');
  const publisher = chosen(details.publisher, proposals.publisher);
  const published = chosen(details.published, null);
  const proposedDate = proposals.published;
  const url = chosen(details.url, proposals.url);
  const language = chosen(details.language, proposals.language);
  const authors = (details.authors ?? proposals.authors?.value ?? []).filter(
    (author) => author.trim() !== '',
  );
  assertAtMost(authors, 100, 'authors');
  return {
    id: newId('source'),
    title: readText(title, 500, 'title'),
    publisher: publisher === null || publisher.trim() === '' ? null : readText(publisher, 300, 'publisher'),
    authors: authors.map((author, i) => readText(author, 300, `authors.${i}`)),
    published:
      details.published !== undefined || proposedDate === null ? published : parseEdtf(proposedDate.value),
    url: url === null ? null : checkUrl(url),
    language: language === null ? null : checkLanguage(language),
    mediaType,
    sha256,
    document: { ...document, pageStarts, original: isKept ? bytes : null },
  };
}

const chosen = <Value>(
  given: Value | null | undefined,
  found: { readonly value: Value } | null,
): Value | null => (given === undefined ? (found?.value ?? null) : given);

/**
 * What becomes of a document file. new: it is a source that was not there. held: it is the document of one that was cited only. known: it is held
 * already, to the last byte. same: another file with the same text is held, see `differsIn`.
 */
export type FileState = 'new' | 'held' | 'known' | 'same';

/** What becomes of a document file, before anything is written. */
export interface ForeseenFile {
  readonly state: FileState;
  /** The source that it is, or that has the same text; null where it is new. */
  readonly source: Source | null;
  /** In what it differs from the document of that source: line ends, spaces; empty where it is the same to the last byte. */
  readonly differsIn: readonly string[];
  /** What is to be held: as it came, or in the bytes that the source was cited by. */
  readonly draft: FileDraft;
}

/** Bytes of a text whose other forms are tried, to find a source that was cited by one of them. */
const LARGEST_TRIED = 5 * 1024 * 1024;

/** Finds out whether a document is there already, cited or held, be it in other bytes. */
export async function foreseeFile(store: GraphStore, draft: FileDraft): Promise<ForeseenFile> {
  const there = await store.sourceByHash(draft.sha256);
  if (there) return { state: there.held ? 'known' : 'held', source: there, differsIn: [], draft };
  const { document } = draft;
  if (document === null) return { state: 'new', source: null, differsIn: [], draft };
  const [same] = await store.sourcesOfText(document);
  if (same) {
    return { state: 'same', source: same.source, differsIn: waysOf(same.text, document.text), draft };
  }
  if (document.text.length <= LARGEST_TRIED && draft.mediaType.startsWith('text/')) {
    const forms = new Map(
      [document.text, ...otherForms(document.text)].map((text) => [sha256Hex(text), text]),
    );
    const [cited] = await store.sourcesByHash([...forms.keys()]);
    const bytes = forms.get(cited?.sha256 ?? '');
    if (cited && bytes !== undefined) {
      const text = bytes.replace(/^\ufeff/u, '');
      const original = bytes === text ? null : Buffer.from(bytes);
      const restored = { ...draft, sha256: sha256Hex(bytes), document: { ...holdText(text), original } };
      return { state: 'held', source: cited, differsIn: waysOf(document.text, bytes), draft: restored };
    }
  }
  return { state: 'new', source: null, differsIn: [], draft };
}

/** In what two files with the same text differ. Where the texts are equal, one has a byte order mark, is in another encoding, or is a page or a PDF. */
function waysOf(text: string, other: string): readonly string[] {
  const differences = differencesInForm(text, other) ?? ['spaces'];
  return differences.length === 0 ? ['encoding, byte order mark or format'] : differences;
}

/** What became of a document file. */
export interface HeldFile {
  /** Of the source. */
  readonly id: string;
  readonly title: string;
  readonly state: FileState;
  readonly differsIn: readonly string[];
  /** What became of the citations of it. */
  readonly anchors: { readonly verified: number; readonly broken: number };
}

/**
 * Holds a document; the same bytes twice are one source. A source that was cited by the same text in other bytes gets it in those. Where the same text
 * is held in other bytes, nothing is written, unless it is wanted as a source of its own.
 */
export async function holdDocumentFile(
  store: GraphStore,
  draft: FileDraft,
  { sameTextToo, writer }: { readonly sameTextToo: boolean; readonly writer: Writer },
): Promise<HeldFile> {
  const foreseen = await foreseeFile(store, draft);
  const { source, differsIn } = foreseen;
  if (source !== null && foreseen.state === 'same' && !sameTextToo) {
    const anchors = await store.anchorCounts(source.id);
    return { id: source.id, title: source.title, state: 'same', differsIn, anchors };
  }
  const { id, title } = await store.addSource(foreseen.draft, null, writer);
  const state = foreseen.state === 'same' ? 'new' : foreseen.state;
  return {
    id,
    title,
    state,
    differsIn: state === 'new' ? [] : differsIn,
    anchors: await store.anchorCounts(id),
  };
}
