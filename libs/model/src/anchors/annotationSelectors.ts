import { type Anchor, anchorFragment, AnchorKind } from './anchor.js';

/** A selector of the W3C Web Annotation Data Model. */
export interface AnnotationSelector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector' | 'FragmentSelector';
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly conformsTo?: string;
  readonly value?: string;
}

/** A passage as far as it says where it stands. */
export interface AnchoredPassage {
  readonly anchor: Anchor;
  readonly quote: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** The RFC that defines a fragment's syntax, as the Web Annotation Data Model (4.2.1) names it. */
const STANDARDS: Record<Exclude<AnchorKind, 'DOCUMENT'>, string> = {
  TEXT: 'http://tools.ietf.org/rfc/rfc5147',
  LINE: 'http://tools.ietf.org/rfc/rfc5147',
  ROW: 'http://tools.ietf.org/rfc/rfc7111',
  PAGE: 'http://tools.ietf.org/rfc/rfc3778',
};

/** Where a passage stands, as selectors that each find it: by its words where they are known, by its place in a text, by its fragment. Of a document as a whole there are none. */
export function annotationSelectors({ anchor, quote, before, after }: AnchoredPassage): AnnotationSelector[] {
  const { kind, start, end } = anchor;
  return [
    ...(quote === null
      ? []
      : [
          {
            type: 'TextQuoteSelector' as const,
            exact: quote,
            ...(before ? { prefix: before } : {}),
            ...(after ? { suffix: after } : {}),
          },
        ]),
    ...(kind === 'TEXT' ? [{ type: 'TextPositionSelector' as const, start, end }] : []),
    ...(kind === AnchorKind.DOCUMENT
      ? []
      : [{ type: 'FragmentSelector' as const, conformsTo: STANDARDS[kind], value: anchorFragment(anchor) }]),
  ];
}
