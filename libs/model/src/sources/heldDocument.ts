/** A document's text as it is held. Where the bytes are the text in UTF-8, both hashes are the same. */
export interface HeldDocument {
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly textSha256: string;
}
