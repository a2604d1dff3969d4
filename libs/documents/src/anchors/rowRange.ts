import type { UnitRange } from './unitRange.js';

/**
 * Rows `start` to before `end` of a CSV, counted from 0 with the header as the first (RFC 7111), without the last one's line end. Line ends
 * within a quoted field belong to it (RFC 4180); a field is parted from the next by a comma, a semicolon or a TAB. Null where there
 * are fewer rows.
 */
export function rowRange(text: string, start: number, end: number): UnitRange | null {
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
