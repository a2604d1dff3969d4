/** A word or a sign of a text, with its part of speech (Universal POS tags) and its lemma in American spelling and lower case. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
  /** In UTF-16 code units of the text, the end not included. */
  readonly start: number;
  readonly end: number;
}
