import type { CitedSource } from './citedPassage';
import { personName } from './personName';

/** What a source is to a reference manager, as far as what is known of it tells. */
export type SourceKind = 'newspaper' | 'webpage' | 'report' | 'document';

const OFFICIAL =
  /\b(?:agency|authority|bank|commission|committee|council|court|department|directorate|embassy|foundation|government|institut\w*|ministry|organi[sz]ation|parliament|secretariat|think tank|union|united nations|university)\b/iu;

/**
 * A PDF is a report; what a publisher that is no office or institute put out on a day or in a month is an article of a newspaper; what has
 * an address is a page of the web; anything else is a document.
 */
export function sourceKind({ mediaType, publisher, published, url }: CitedSource): SourceKind {
  if (mediaType === 'application/pdf') return 'report';
  const dated = published !== null && /^-?\d{4}-(?:0[1-9]|1[0-2])/u.test(published);
  if (publisher !== null && dated && !OFFICIAL.test(publisher)) return 'newspaper';
  return url === null ? 'document' : 'webpage';
}

/** An author as CSL-JSON has names. */
export function cslName(
  author: string,
): { readonly family: string; readonly given: string } | { readonly literal: string } {
  const name = personName(author);
  return name.family === undefined ? { literal: name.literal } : { family: name.family, given: name.given };
}
