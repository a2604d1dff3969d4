import type { Refusal, RegisterFormat } from '@entente/exchange';
import type { ActorKind, ImportCounts, Qualifier, RelationType, Stance } from '@entente/model';

/** How it was known whom a name means. */
export type HowNamed = 'mapping' | 'identifier' | 'name' | 'earlier import' | 'created';

/** What became of a name. */
export interface NamedActor {
  /** As the file has it; the first of those that mean this actor. */
  readonly label: string;
  readonly actorId: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly how: HowNamed;
  /** Rows that name it. */
  readonly rows: number;
  /** Actors of the graph that a created one may be, for a person to look at: nothing was made of them. */
  readonly proposals: readonly { readonly actorId: string; readonly name: string; readonly score: number }[];
}

/** A name of which nothing was made: the format does not say what it is, or several actors have it. */
export interface OpenName {
  readonly label: string;
  readonly why: string;
  readonly rows: number;
  readonly proposals: readonly { readonly actorId: string; readonly name: string; readonly score: number }[];
}

/** What a document that rows name was taken for. */
export interface NamedSource {
  readonly title: string;
  readonly publisher: string | null;
  /** EDTF level 1. */
  readonly published: string | null;
  readonly url: string | null;
  /** matched: a source that was there; new: one that was made of it; left: it may be one of those there, and nothing was made of it. */
  readonly became: 'matched' | 'new' | 'left';
  /** By what it was found. */
  readonly by: 'address' | 'title and date' | null;
  /** Null where it was left. */
  readonly sourceId: string | null;
  /** Why it was left, and what would be right. */
  readonly reason: string | null;
  /** Rows that name it. */
  readonly rows: number;
}

/** How many rows fell out for one reason. */
export interface ReasonCount {
  readonly outcome: 'refused' | 'left out';
  readonly code: string;
  readonly text: string;
  readonly rows: number;
}

/** A row as it is written. */
export interface ReadRow {
  readonly row: number;
  readonly from: { readonly label: string; readonly name: string };
  readonly to: { readonly label: string; readonly name: string };
  readonly type: RelationType;
  readonly stance: Stance;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly attribution: string | null;
  readonly summary: string;
  readonly qualifiers: readonly Qualifier[];
  /** The document that is cited beside the row; null where the row names none. */
  readonly source: Omit<NamedSource, 'rows' | 'by'> | null;
}

/** What became of a file of a register: read = written + unchanged + changed + refused + leftOut + left. Preambles, headers and blank lines are no rows. */
export interface RegisterReport extends ImportCounts {
  readonly file: string;
  readonly format: RegisterFormat;
  /** In words. */
  readonly title: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly sourceId: string;
  /** Whether the whole file is held; else its hash is, and the rows that are cited. */
  readonly isHeld: boolean;
  readonly reasons: readonly ReasonCount[];
  readonly actors: readonly NamedActor[];
  readonly openNames: readonly OpenName[];
  /** Documents that rows name, in the order of the rows; the first two thousand. */
  readonly sources: readonly NamedSource[];
  /** How many of them became what. */
  readonly sourceCounts: Readonly<Record<NamedSource['became'], number>>;
  /** The first rows that become relations. */
  readonly first: readonly ReadRow[];
  /** Rows before the first that was read: preambles and headers. */
  readonly headRows: number;
  /** Relations of earlier files of this format that this file has no row for; they stay. The first hundred, and how many there are. */
  readonly gone: { readonly count: number; readonly claimIds: readonly string[] };
}

/** A refused row as the file has it, for a table to mend. */
export interface RefusedRow extends Refusal {
  readonly record: string;
}
