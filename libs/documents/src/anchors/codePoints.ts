/**
 * A text by code points, without a copy of it. Where no character needs two UTF-16 units, which is nearly always, both
 * countings are the same; else the places are counted once and kept.
 */
export class CodePoints {
  /** UTF-16 index of each code point and of the end; null where it is the code point's own number. */
  readonly #starts: Uint32Array | null;

  static #last: CodePoints | null = null;

  /** A text by code points; that of the last text is kept, since many anchors are read in one document. */
  static of(text: string): CodePoints {
    if (CodePoints.#last?.text !== text) CodePoints.#last = new CodePoints(text);
    return CodePoints.#last;
  }

  constructor(readonly text: string) {
    this.#starts = /[\ud800-\udbff][\udc00-\udfff]/.test(text) ? startsOf(text) : null;
  }

  get length(): number {
    return this.#starts === null ? this.text.length : this.#starts.length - 1;
  }

  /** From one code point up to another; what lies outside the text is left out. */
  slice(start: number, end: number): string {
    return this.text.slice(this.#unit(start), this.#unit(end));
  }

  /** Which code point a UTF-16 index is at; null where it is inside one. */
  at(index: number): number | null {
    const starts = this.#starts;
    if (starts === null) return index;
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return starts[low] === index ? low : null;
  }

  #unit(codePoint: number): number {
    const place = Math.max(0, Math.min(codePoint, this.length));
    return this.#starts === null ? place : (this.#starts[place] ?? this.text.length);
  }
}

function startsOf(text: string): Uint32Array {
  const starts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) {
    starts[count] = i;
    count += 1;
  }
  starts[count] = text.length;
  return starts.slice(0, count + 1);
}
