import type { CitedSource } from './citedPassage';
import { cslName, sourceKind } from './sourceKind';
import { type DateParts, dateParts } from './dateParts';

/** An item of CSL-JSON 1.0, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report' | 'document';
  readonly title: string;
  readonly author?: readonly ReturnType<typeof cslName>[];
  /** The newspaper, or the site that has the page. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A source as CSL-JSON (citationstyles.org, schema csl-data); where it is cited for a passage, with that in its note. */
export function cslItem(source: CitedSource, note: string | null = null): CslItem {
  const { id, authors, title, publisher, published, url, language } = source;
  const kind = sourceKind(source);
  const days = published === null ? [] : dateParts(published);
  return {
    id,
    type: kind === 'newspaper' ? 'article-newspaper' : kind,
    title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publisher === null
      ? {}
      : kind === 'newspaper' || kind === 'webpage'
        ? { 'container-title': publisher }
        : { publisher }),
    ...(days.length > 0 ? { issued: issued(days) } : {}),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(note === null ? {} : { note }),
  };
}

function issued(days: readonly DateParts[]): NonNullable<CslItem['issued']> {
  const parts = days.map(({ year, month, day }) => [year, month, day].filter((part) => part !== null));
  return { 'date-parts': parts, ...(days.some(({ about }) => about) ? { circa: true as const } : {}) };
}
