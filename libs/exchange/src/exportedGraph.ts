import type { Actor, ClaimAndRelation, Relation, SourceDraft } from '@entente/model';

/**
 * What is exported. Each part is read anew whenever a format asks for it, a little at a time, so that none has to be kept whole: first the actors, then
 * what refers to them.
 */
export interface ExportedGraph {
  /** Each once. */
  actors(): AsyncIterable<Actor>;
  /** Relations between these actors, each with its claims, their citations and sources. */
  relations(): AsyncIterable<Relation>;
  /** Sources with the documents that are held of them, each once. */
  sources(): AsyncIterable<SourceDraft>;
  /** The claims of these relations, as they would be written anew. */
  claims(): AsyncIterable<ClaimAndRelation>;
  /** Today, YYYY-MM-DD. */
  readonly madeOn: string;
}

/** A file format to export to. */
export interface ExportFormat {
  /** As the command line and the address of a download call it. */
  readonly name: string;
  /** What it is and what it is for, in a line. */
  readonly description: string;
  /** Of a file's name, without a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether the file is a text in UTF-8. */
  readonly isText: boolean;
  /** What it needs to be read beside what every format does: the passages that are cited; the actors who only speak. */
  readonly needs: { readonly quotes: boolean; readonly speakers: boolean };
  /** The file, a piece at a time. */
  write(graph: ExportedGraph): AsyncIterable<string | Uint8Array>;
}
