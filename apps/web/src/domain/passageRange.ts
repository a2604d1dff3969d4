/** From the first UTF-16 code unit to one past the last. */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The range that a fragment points to in a text: `char=12,40` and `line=3,4` of RFC 5147, counted in code points and lines from 0; `row=2-5` of RFC
 * 7111, rows from 1. Null if the text is shorter, or the fragment is none of these.
 */
export function passageRange(text: string, fragment: string): PassageRange | null {
  const [matched, scheme, first, last] = /^(char|line|row)=(\d+)(?:[,-](\d+))?$/u.exec(fragment) ?? [];
  if (matched === undefined) return null;
  const start = Number(first);
  const end = last === undefined ? start + (scheme === 'row' ? 0 : 1) : Number(last);
  if (scheme === 'char') return start < end ? characters(text, start, end) : null;
  if (scheme === 'line') return part(lineStarts(text), start, end);
  return part(rowStarts(text), start - 1, end);
}

function characters(text: string, start: number, end: number): PassageRange | null {
  let units = 0;
  let points = 0;
  let from = start === 0 ? 0 : -1;
  while (units < text.length && points < end) {
    units += (text.codePointAt(units) ?? 0) > 0xff_ff ? 2 : 1;
    points += 1;
    if (points === start) from = units;
  }
  return points < end || from < 0 ? null : { from, to: units };
}

/** From the start of the first unit to the end of the last, without its line break. */
function part({ starts, text }: Starts, start: number, end: number): PassageRange | null {
  const from = starts[start];
  const to = starts[end] ?? (end === starts.length ? text.length : undefined);
  if (from === undefined || to === undefined || from >= to) return null;
  return { from, to: from + text.slice(from, to).replace(/(?:\r\n|\r|\n)$/u, '').length };
}

interface Starts {
  readonly text: string;
  readonly starts: readonly number[];
}

function lineStarts(text: string): Starts {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + ending.length);
  return { text, starts: starts.filter((start) => start < text.length) };
}

/** Rows as in RFC 4180: a line break in quotation marks does not end a row. */
function rowStarts(text: string): Starts {
  let quoted = false;
  const starts = [0];
  for (const { index, 0: sign } of text.matchAll(/"|\r\n|\r|\n/gu)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted) starts.push(index + sign.length);
  }
  return { text, starts: starts.filter((start) => start < text.length) };
}

/** For many places in a text: what turns a number of code points into one of UTF-16 code units. */
export function unitsOf(text: string): (codePoints: number) => number {
  // Code points before each that takes two units.
  const wide = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }, i) => index - i);
  return (codePoints) => {
    let [low, high] = [0, wide.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((wide[middle] ?? 0) < codePoints) low = middle + 1;
      else high = middle;
    }
    return codePoints + low;
  };
}
