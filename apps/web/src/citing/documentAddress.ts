interface PlaceInDocument {
  readonly anchor: { readonly fragment: string };
  readonly source: { readonly id: string };
}

/** Where this page opens a held document at a passage: `/documents/<source id>#char=12,40`. */
export function documentAddress({ anchor, source }: PlaceInDocument): string {
  return `/documents/${encodeURIComponent(source.id)}#${anchor.fragment}`;
}
