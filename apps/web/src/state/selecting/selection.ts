/** What the reader has open. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  /** All relations between two actors, of an overview; the id is that of bandId. */
  | { readonly kind: 'band'; readonly id: string };
