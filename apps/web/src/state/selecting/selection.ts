/** What the reader has open. */
export type Selection =
  { readonly kind: 'actor'; readonly id: string } | { readonly kind: 'relation'; readonly id: string };
