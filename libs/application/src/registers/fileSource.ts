import { createHash } from 'node:crypto';
import { decodeText, holdText } from '@entente/documents';
import type { FileDetails, FileRecord, Register } from '@entente/exchange';
import {
  AnchorKind,
  type CitationDraft,
  DomainError,
  type HeldDocument,
  type SourceDraft,
} from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';

/** Bytes of a file that is held whole; of a larger one the hash is, and the rows that are cited. */
export const LARGEST_HELD = 8 * 1024 * 1024;

/** A file to be imported; it is opened once a pass: to take its rows in (`read`), or to look at what it is and has. */
export interface ImportFile {
  readonly name: string;
  readonly open: (purpose: 'read' | 'look') => AsyncIterable<Uint8Array>;
}

/** A file that is read as a register, and what is cited for its rows. */
export interface FileSource {
  readonly id: string;
  readonly sha256: string;
  readonly isHeld: boolean;
  /** The source, where it has to be written. */
  readonly draft: SourceDraft | null;
  /** What rows of a block are cited from: the file where it is held, else what is held of the block. */
  readonly citable: (block: () => Promise<readonly FileRecord[]>) => Promise<CitableRows>;
}

/** A source that rows of a file are cited from. */
export interface CitableRows {
  /** The source, where it has to be written. */
  readonly draft: SourceDraft | null;
  /** The citation of the rows from `row` to `lastRow`, counted through the file from 1. */
  readonly cite: (id: string, row: number, lastRow: number) => CitationDraft;
}

/** Reads a file through for its hash, and finds or describes its source. The same bytes are one source, whatever it is called. */
export async function openFileSource(
  store: GraphStore,
  file: ImportFile,
  { describe, shape }: Register,
  head: readonly string[],
  { dryRun, writer }: { readonly dryRun: boolean; readonly writer: Writer },
): Promise<FileSource> {
  const { sha256, document } = await readThrough(file);
  const details = describe(head, baseName(file.name));
  const there = await store.sourceByHash(sha256);
  const id = there?.id ?? `src_${sha256.slice(0, 40)}`;
  if (there?.held === false && document && !dryRun) {
    await store.holdDocument({ sourceId: id, document, sha256 }, writer);
  }
  const kind = shape === 'rows' ? AnchorKind.ROW : AnchorKind.LINE;
  const citeIn =
    (sourceId: string, before: number, end: number): CitableRows['cite'] =>
    (citationId, row, lastRow) => ({
      id: citationId,
      sourceId,
      anchor: { kind, start: row - 1 - before, end: Math.min(lastRow, end) - before },
      seal: null,
    });
  const whole: CitableRows = { draft: null, cite: citeIn(id, 0, Infinity) };
  return {
    id,
    sha256,
    isHeld: document !== null,
    draft: there ? null : { ...details, id, sha256, document: dryRun ? null : document },
    citable: async (block) => {
      if (document) return whole;
      const records = await block();
      const [first, last] = [records[0]?.number ?? 1, records.at(-1)?.number ?? 1];
      const draft = excerptOf(
        records,
        details,
        `${id}-${first}-${last}`,
        `rows ${first} to ${last} (of the file with SHA-256 ${sha256})`,
      );
      // The same rows in another file are one document.
      const twin = await store.sourceByHash(draft.sha256 ?? '');
      return { draft: twin ? null : draft, cite: citeIn(twin?.id ?? draft.id, first - 1, last) };
    },
  };
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/u, '');

function excerptOf(
  block: readonly FileRecord[],
  details: FileDetails,
  id: string,
  which: string,
): SourceDraft {
  // A row that cannot be read leaves an empty one, so that the others keep their places.
  const document = holdText(block.map((record) => ('text' in record ? record.text : '')).join('\n'));
  return { ...details, id, title: `${details.title}, ${which}`, sha256: document.textSha256, document };
}

/** A file's hash, and its text where it may be held. */
async function readThrough(file: ImportFile): Promise<{ sha256: string; document: HeldDocument | null }> {
  const hash = createHash('sha256');
  let kept: Uint8Array[] | null = [];
  let size = 0;
  for await (const chunk of file.open('look')) {
    hash.update(chunk);
    size += chunk.length;
    if (size > LARGEST_HELD) kept = null;
    kept?.push(chunk);
  }
  return { sha256: hash.digest('hex'), document: kept === null ? null : textIn(Buffer.concat(kept)) };
}

/** A text that can be held; null where a row of it cannot be read. */
function textIn(bytes: Uint8Array): HeldDocument | null {
  try {
    return holdText(decodeText(bytes).text);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
