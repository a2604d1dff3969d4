import type { UnitRange } from './unitRange.js';

/**
 * Lines `start` to before `end` of a text, counted from 0, without the last one's line end. Lines end as RFC 5147 has it, with CRLF, LF or CR;
 * a line end at the end of the text begins no further line. Null where the text has fewer lines.
 */
export function lineRange(text: string, start: number, end: number): UnitRange | null {
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
