import type { Box } from './box';

const overlap = (a: Box, b: Box): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** Boxes by the squares that they touch, so that whom one overlaps is found without asking all. */
export class BoxGrid {
  readonly #boxes = new Map<string, { readonly id: string; readonly box: Box }[]>();

  /** @param square Breadth of a square, about that of the boxes. */
  constructor(readonly square: number) {}

  add(id: string, box: Box): void {
    for (const key of this.#squares(box)) {
      const there = this.#boxes.get(key);
      if (there) there.push({ id, box });
      else this.#boxes.set(key, [{ id, box }]);
    }
  }

  /** Whether a box overlaps one of anybody but this one. */
  overlaps(id: string, box: Box): boolean {
    for (const key of this.#squares(box))
      if (this.#boxes.get(key)?.some((other) => other.id !== id && overlap(box, other.box))) return true;
    return false;
  }

  *#squares({ x, y, width, height }: Box): Generator<string> {
    const [left, right] = [x - width / 2, x + width / 2].map((at) => Math.floor(at / this.square));
    const [top, bottom] = [y - height / 2, y + height / 2].map((at) => Math.floor(at / this.square));
    for (let column = left ?? 0; column <= (right ?? 0); column += 1)
      for (let row = top ?? 0; row <= (bottom ?? 0); row += 1) yield `${column}:${row}`;
  }
}
