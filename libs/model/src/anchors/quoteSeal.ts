/** What is kept of a quote where its document may not be: enough to recognise it and to tell it from any other, not the quote. */
export interface QuoteSeal {
  /** SHA-256 of the quote's UTF-8 bytes, lower-case hex. */
  readonly sha256: string;
  /** Its first words, six at the most. */
  readonly opening: string;
}
