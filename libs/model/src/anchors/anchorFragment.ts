import type { Anchor } from './anchor.js';
import { AnchorKind } from './anchorKind.js';

/**
 * The anchor as a URI fragment. TEXT as RFC 5147 writes character ranges, `char=12,40`, positions between characters from 0.
 * LINE likewise, `line=3,4`. ROW as RFC 7111, `row=2-5`, rows from 1 and both ends included. PAGE as RFC 8118, `page=7`,
 * from 1, naming the first page.
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
  }
}
