import type { Box } from './sizes';

const overlap = (a: Box, b: Box): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/** A number larger than the number of rows. */
const rows = 2 ** 20;

/** Boxes by the grid squares that they touch, so that overlaps are found without comparing all boxes. */
export class BoxGrid<Id = string> {
  readonly #boxes = new Map<number, { readonly id: Id; readonly box: Box }[]>();

  /** @param square Width of a square, about that of the boxes. */
  constructor(readonly square: number) {}

  add(id: Id, box: Box): void {
    for (const key of this.#squares(box)) {
      const there = this.#boxes.get(key);
      if (there) there.push({ id, box });
      else this.#boxes.set(key, [{ id, box }]);
    }
  }

  /** Whether a box overlaps one with another id. */
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

/** An actor's shape and name as they would be at the present zoom. */
export interface Labelled<Id = string> {
  readonly id: Id;
  readonly shape: Box;
  readonly label: Box;
}

/**
 * Chooses the names to show. Given the most important actors first, it takes each name that covers neither another actor's shape nor a name chosen
 * before.
 */
export function chooseLabels<Id>(actors: readonly Labelled<Id>[]): Set<Id> {
  const square = Math.max(1, ...actors.slice(0, 100).map(({ label }) => label.width));
  const [shapes, labels] = [new BoxGrid<Id>(square), new BoxGrid<Id>(square)];
  for (const { id, shape } of actors) shapes.add(id, shape);
  const shown = new Set<Id>();
  for (const { id, label } of actors) {
    if (labels.overlaps(id, label) || shapes.overlaps(id, label)) continue;
    labels.add(id, label);
    shown.add(id);
  }
  return shown;
}
