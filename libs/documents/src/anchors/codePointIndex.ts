/** The way between a text's code points, which anchors count, and its UTF-16 code units, which JavaScript counts. */
export interface CodePointIndex {
  /** Code points of the text. */
  readonly length: number;
  /** Where a code point begins, in code units. 0 to length, both included. */
  unitAt(codePoint: number): number;
  /** How many code points stand before a code unit at which one begins. */
  codePointAt(unit: number): number;
}

const STRIDE = 1024;
let latest: { readonly text: string; readonly index: CodePointIndex } | null = null;

/** The index of a text; that of the text asked for last is kept, since citations come document by document. */
export function codePointIndex(text: string): CodePointIndex {
  if (latest?.text !== text) latest = { text, index: build(text) };
  return latest.index;
}

function build(text: string): CodePointIndex {
  if (!/[\ud800-\udbff]/.test(text)) {
    return { length: text.length, unitAt: (codePoint) => codePoint, codePointAt: (unit) => unit };
  }
  /** The code unit of every STRIDE-th code point. */
  const marks: number[] = [];
  let length = 0;
  for (let unit = 0; unit < text.length; unit = next(text, unit)) {
    if (length % STRIDE === 0) marks.push(unit);
    length += 1;
  }
  return {
    length,
    unitAt: (codePoint) => {
      const mark = Math.min(Math.floor(codePoint / STRIDE), marks.length - 1);
      let unit = marks[mark] ?? 0;
      for (let rest = codePoint - mark * STRIDE; rest > 0; rest -= 1) unit = next(text, unit);
      return unit;
    },
    codePointAt: (unit) => {
      const mark = lastNotAfter(marks, unit);
      let codePoint = mark * STRIDE;
      for (let at = marks[mark] ?? 0; at < unit; at = next(text, at)) codePoint += 1;
      return codePoint;
    },
  };
}

function next(text: string, unit: number): number {
  return unit + ((text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);
}

function lastNotAfter(marks: readonly number[], unit: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((marks[middle] ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  return low;
}
