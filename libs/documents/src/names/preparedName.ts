/** A name in the forms in which names are compared. */
export interface PreparedName {
  /** As given, composed (NFC), without spaces at its ends. */
  readonly exact: string;
  /** Its nameKey. */
  readonly key: string;
  /** The words of its key. */
  readonly words: readonly string[];
  /** Its key without spaces. */
  readonly letters: string;
  /** Initials that it may go by: of all its words, and without such as "of" and "the". None where it is a single word. */
  readonly initials: readonly string[];
}
