import { type Anchor, AnchorKind } from '@entente/model';
import { codePointIndex } from './codePointIndex.js';

/** A stretch of a text in UTF-16 code units, its end not included. */
interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines `start` to before `end` of a text, counted from 0, without the last one's line end. Lines end as RFC 5147 has it, with CRLF, LF or CR;
 * a line end at the end of the text begins no further line. Null where the text has fewer lines.
 */
function lineRange(text: string, start: number, end: number): UnitRange | null {
  const lineEnd = /\r\n|\n|\r/g;
  let from = 0;
  let begin = 0;
  for (let line = 0; begin < text.length; line += 1) {
    const match = lineEnd.exec(text);
    if (line === start) from = begin;
    if (line === end - 1) return { from, to: match?.index ?? text.length };
    if (!match) return null;
    begin = lineEnd.lastIndex;
  }
  return null;
}

/**
 * Rows `start` to before `end` of a CSV, counted from 0 with the header as the first (RFC 7111), without the last one's line end. Line ends
 * within a quoted field belong to it (RFC 4180); a field is parted from the next by a comma, a semicolon or a TAB. Null where there
 * are fewer rows.
 */
function rowRange(text: string, start: number, end: number): UnitRange | null {
  let from = 0;
  let begin = 0;
  for (let row = 0; begin < text.length; row += 1) {
    const to = rowEnd(text, begin);
    if (row === start) from = begin;
    if (row === end - 1) return { from, to };
    begin = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  return null;
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
