import { type Anchor, AnchorKind } from '@entente/model';
import { codePointIndex } from './codePointIndex.js';

/** A stretch of a text in UTF-16 code units, its end not included. */
interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/** Where each line or row of a text begins and ends, its line end left out. */
type Ranges = readonly UnitRange[];

/** The citations of a document are judged one after another, so that its lines or rows are asked for again and again. */
function remembered(read: (text: string) => Ranges): (text: string) => Ranges {
  let last: { readonly text: string; readonly ranges: Ranges } = { text: '', ranges: [] };
  return (text) => {
    if (last.text !== text) last = { text, ranges: read(text) };
    return last.ranges;
  };
}

/** Lines end as RFC 5147 has it, with CRLF, LF or CR; a line end at the end of the text begins no further line. */
const linesOf = remembered((text) => {
  const ranges: UnitRange[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let from = 0;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    ranges.push({ from, to: match.index });
    from = lineEnd.lastIndex;
  }
  if (from < text.length) ranges.push({ from, to: text.length });
  return ranges;
});

/**
 * Rows of a CSV. Line ends within a quoted field belong to it (RFC 4180); a field is parted from the next by a comma, a semicolon or a TAB.
 */
const rowsOf = remembered((text) => {
  const ranges: UnitRange[] = [];
  for (let from = 0; from < text.length;) {
    const to = rowEnd(text, from);
    ranges.push({ from, to });
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return ranges;
});

/** From the beginning of the unit `start`, counted from 0, to the end of the one before `end`; null where there are fewer. */
function spanOf(ranges: Ranges, start: number, end: number): UnitRange | null {
  const [first, last] = [ranges[start], ranges[end - 1]];
  return first && last ? { from: first.from, to: last.to } : null;
}

/** Where the row that begins here has its line end, or the text its end. */
function rowEnd(text: string, begin: number): number {
  const mark = /["\r\n]/g;
  mark.lastIndex = begin;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] !== '"') return match.index;
    const opens = match.index === begin || ',;\t'.includes(text.charAt(match.index - 1));
    if (opens) mark.lastIndex = quotedEnd(text, match.index + 1);
  }
  return text.length;
}

/** Past the quote that closes the field whose content begins here; a doubled one is part of it. */
function quotedEnd(text: string, content: number): number {
  let quote = text.indexOf('"', content);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote + 1;
}

/**
 * Where an anchor's passage stands in a text. Null where the text is shorter, where the lines or rows there are empty, for a PAGE, as
 * a text has none, and for a document as a whole.
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
      return spanOf(linesOf(text), start, end);
    case AnchorKind.ROW:
      return spanOf(rowsOf(text), start, end);
    case AnchorKind.PAGE:
    case AnchorKind.DOCUMENT:
      return null;
  }
}
