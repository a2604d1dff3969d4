import type {
  ActorKind,
  EdtfDate,
  Identifier,
  Qualifier,
  RelationType,
  SourceDraft,
  Stance,
} from '@entente/model';
import type { FileRecord, RecordShape } from '../records/fileRecords.js';

/** Whom a row names. */
export interface Mention {
  /** As the row has it. */
  readonly label: string;
  /** What the actor is called where the graph lacks it. */
  readonly name: string;
  /** Null where the format does not say. */
  readonly kind: ActorKind | null;
  readonly identifiers: readonly Identifier[];
  readonly description: string | null;
}

/** The document that a row names as where it has it from; either a title or an address is there. */
export interface NamedDocument {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: EdtfDate | null;
  /** What the row says stands in it, word for word. */
  readonly quote: string | null;
}

/** What a row of a register says: one relation between two actors. */
export interface RegisterEvent {
  /** The row's own id within its format; the same row of another release has the same. Letters, digits, dots, dashes and underscores, at most 80. */
  readonly key: string;
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
  readonly stance: Stance;
  /** Who says it, where the register only relays it. */
  readonly attribution: string | null;
  /** Cited beside the row; null where the row names none. */
  readonly document: NamedDocument | null;
  /** 10 to 300 characters. */
  readonly summary: string;
}

/** Why a row is left out though it can be read. */
export interface LeftOut {
  readonly code: string;
  readonly text: string;
}

/** Why a row is refused: which column, what stands there, and what would be right. */
export interface RowFault {
  readonly code: string;
  readonly column?: string;
  readonly found?: string;
  readonly message: string;
}

/** What was made of a record, by its number. Preambles, headers and blank lines are none. */
export type RowReading =
  | {
      readonly row: number;
      /** The last row of it, where it is made from several. */
      readonly lastRow?: number;
      readonly event: RegisterEvent;
    }
  | { readonly row: number; readonly leftOut: LeftOut }
  | { readonly row: number; readonly fault: RowFault };

/** The first lines of a file, byte order mark taken off. */
export type FileHead = readonly string[];

/** What the source that a file becomes is called. */
export type FileDetails = Pick<
  SourceDraft,
  'title' | 'publisher' | 'authors' | 'published' | 'url' | 'language' | 'mediaType'
>;

/** The formats of registers and events that are taken in. */
export type RegisterFormat =
  'sipri' | 'gdelt' | 'icews' | 'icews-tkg' | 'aiddata' | 'ftm-entities' | 'ftm-statements' | 'table';

/** A format that others publish: how it is recognised and read. */
export interface Register {
  readonly format: RegisterFormat;
  /** In words: `SIPRI trade register`. */
  readonly title: string;
  /** What ids of relations and claims begin with. Formats of one publisher's data share it, so that the same is not written twice. */
  readonly idPrefix: string;
  readonly shape: RecordShape;
  /** Whether a later release has the same rows, so that those that it lacks are gone. */
  readonly isReleased: boolean;
  readonly recognises: (head: FileHead) => boolean;
  readonly describe: (head: FileHead, file: string) => FileDetails;
  /** Reads the rows in their order; `open` begins at the first record each time. */
  readonly read: (open: () => AsyncIterable<FileRecord>) => AsyncGenerator<RowReading>;
}
