import { InvalidInputError } from '../errors/domainErrors.js';

/**
 * What an anchor counts: characters of a text, rows of a table (RFC 7111), lines (RFC 5147), pages of a PDF (RFC 8118). DOCUMENT: nothing; a document
 * is named, as by a row of a table, and not at which place of it.
 */
export const AnchorKind = {
  TEXT: 'TEXT',
  ROW: 'ROW',
  LINE: 'LINE',
  PAGE: 'PAGE',
  DOCUMENT: 'DOCUMENT',
} as const;
export type AnchorKind = (typeof AnchorKind)[keyof typeof AnchorKind];

/** VERIFIED: resolved in the held document, quote and all. UNVERIFIED: the document is not held, or no place of it is known. BROKEN: it is held and does not match. */
export const AnchorStatus = { VERIFIED: 'VERIFIED', UNVERIFIED: 'UNVERIFIED', BROKEN: 'BROKEN' } as const;
export type AnchorStatus = (typeof AnchorStatus)[keyof typeof AnchorStatus];

/** A place in a document: the first unit and the one past the last, counted from 0; characters are Unicode code points. start < end. */
export interface Anchor {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

/** The anchor where a document is named and no place of it: its one document, counted as the others count. */
export const wholeDocument: Anchor = { kind: AnchorKind.DOCUMENT, start: 0, end: 1 };

/** An anchor from outside numbers; those of a DOCUMENT are 0 and 1. @throws InvalidInputError where they are negative or not whole, or the end is not past the start. */
export function makeAnchor(kind: AnchorKind, start: number, end: number, field = 'citations'): Anchor {
  if (!Number.isSafeInteger(start) || start < 0) {
    throw new InvalidInputError(
      `${field}.start is ${start}; it must be a whole number from 0`,
      `${field}.start`,
    );
  }
  if (!Number.isSafeInteger(end) || end <= start) {
    throw new InvalidInputError(
      `${field}.end is ${end}; it must be a whole number past start, ${start}`,
      `${field}.end`,
    );
  }
  if (kind === AnchorKind.DOCUMENT && (start !== 0 || end !== 1)) {
    throw new InvalidInputError(
      `A document as a whole has no places; leave start and end out, or give 0 and 1`,
      `${field}.start`,
    );
  }
  return { kind, start, end };
}

/**
 * The anchor as a URI fragment. TEXT as RFC 5147 writes character ranges, `char=12,40`, positions between characters from 0.
 * LINE likewise, `line=3,4`. ROW as RFC 7111, `row=2-5`, rows from 1 and both ends included. PAGE as RFC 8118, `page=7`,
 * from 1, naming the first page. '' for a document as a whole.
 */
export function anchorFragment({ kind, start, end }: Anchor): string {
  switch (kind) {
    case AnchorKind.TEXT:
      return `char=${start},${end}`;
    case AnchorKind.LINE:
      return `line=${start},${end}`;
    case AnchorKind.ROW:
      return end - start === 1 ? `row=${end}` : `row=${start + 1}-${end}`;
    case AnchorKind.PAGE:
      return `page=${start + 1}`;
    case AnchorKind.DOCUMENT:
      return '';
  }
}
