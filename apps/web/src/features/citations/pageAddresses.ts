interface PlaceInDocument {
  readonly anchor: { readonly fragment: string };
  readonly source: { readonly id: string };
}

/** The address in this page of a held document at a passage: `/documents/<source id>#char=12,40`. */
export function documentAddress({ anchor, source }: PlaceInDocument): string {
  const address = addressOfDocument(source.id);
  return anchor.fragment === '' ? address : `${address}#${anchor.fragment}`;
}

/** The address at which a document is read. */
export const addressOfDocument = (sourceId: string): string =>
  `${DOCUMENTS_ADDRESS}/${encodeURIComponent(sourceId)}`;

/** The address at which a further claim on a relation is made from a document. */
export const addressOfFurtherClaim = (sourceId: string, relationId: string): string =>
  `${addressOfDocument(sourceId)}?on=${encodeURIComponent(relationId)}`;

/** The address at which a relation is open in the graph. */
export const addressOfRelation = (relationId: string): string =>
  `/?relation=${encodeURIComponent(relationId)}`;

/** Where all documents are listed. */
export const DOCUMENTS_ADDRESS = '/documents';

/** The document that an address of the page opens, or null if it opens none. */
export function readerAddress(pathname: string): string | null {
  const [, id] = /^\/documents\/([^/]+)\/?$/u.exec(pathname) ?? [];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}

/** Where proposals are decided on. */
export const REVIEW_ADDRESS = '/review';

/** The address at which the proposals of a document are decided on. */
export const addressOfReview = (sourceId: string): string =>
  `${REVIEW_ADDRESS}/${encodeURIComponent(sourceId)}`;

/** The document whose review an address of the page opens, '' where it names none; null if it opens no review. */
export function reviewAddress(pathname: string): string | null {
  const [matched, id = ''] = /^\/review(?:\/([^/]+))?\/?$/u.exec(pathname) ?? [];
  try {
    return matched === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}
