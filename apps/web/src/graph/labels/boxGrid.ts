import type { Box } from './box';

const overlap = (a: Box, b: Box): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** More than a grid has rows. */
const rows = 2 ** 20;

/** Boxes by the squares that they touch, so that whom one overlaps is found without asking all. */
export class BoxGrid<Id = string> {
  readonly #boxes = new Map<number, { readonly id: Id; readonly box: Box }[]>();

  /** @param square Breadth of a square, about that of the boxes. */
  constructor(readonly square: number) {}

  add(id: Id, box: Box): void {
    for (const key of this.#squares(box)) {
      const there = this.#boxes.get(key);
      if (there) there.push({ id, box });
      else this.#boxes.set(key, [{ id, box }]);
    }
  }

  /** Whether a box overlaps one of anybody but this one. */
  overlaps(id: Id, box: Box): boolean {
    for (const key of this.#squares(box))
      if (this.#boxes.get(key)?.some((other) => other.id !== id && overlap(box, other.box))) return true;
    return false;
  }

  #squares({ x, y, width, height }: Box): number[] {
    const at = (edge: number): number => Math.floor(edge / this.square);
    const keys: number[] = [];
    for (let column = at(x - width / 2); column <= at(x + width / 2); column += 1)
      for (let row = at(y - height / 2); row <= at(y + height / 2); row += 1) keys.push(column * rows + row);
    return keys;
  }
}
