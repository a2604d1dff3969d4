interface Chain {
  readonly actors: readonly { readonly id: string }[];
}

/** The same for chains through the same actors in the same order. */
export function pathKey({ actors }: Chain): string {
  return actors.map(({ id }) => id).join(' ');
}
