import { type Anchor, AnchorKind } from '@entente/model';
import { codePointIndex } from './codePointIndex.js';
import { lineRange } from './lineRange.js';
import { rowRange } from './rowRange.js';
import type { UnitRange } from './unitRange.js';

/**
 * Where an anchor's passage stands in a text. Null where the text is shorter, where the lines or rows there are empty, and for a PAGE:
 * a text has none.
 */
export function passageRange(text: string, anchor: Anchor): UnitRange | null {
  const range = rangeOf(text, anchor);
  return range === null || range.from === range.to ? null : range;
}

function rangeOf(text: string, { kind, start, end }: Anchor): UnitRange | null {
  switch (kind) {
    case AnchorKind.TEXT: {
      const index = codePointIndex(text);
      return end > index.length ? null : { from: index.unitAt(start), to: index.unitAt(end) };
    }
    case AnchorKind.LINE:
      return lineRange(text, start, end);
    case AnchorKind.ROW:
      return rowRange(text, start, end);
    case AnchorKind.PAGE:
      return null;
  }
}
