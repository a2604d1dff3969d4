/** Who says it: an actor of the graph, someone the source names who is none, or the source itself. Never two of them. */
export type Voice =
  | { readonly kind: 'speaker'; readonly speakerId: string }
  | { readonly kind: 'attribution'; readonly attribution: string }
  | { readonly kind: 'source' };
