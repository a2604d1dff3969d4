/** Where the reader came to by keys: an actor, and from whom; a relation, and of which actor; or what else is to be said of it. */
export type Whereabouts =
  | string
  | { readonly id: string; readonly from: string | null }
  | { readonly relationId: string; readonly of: string };
