import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BoxGrid, chooseLabels } from './labelPlacing';
import type { Box } from './sizes';

/** Side by side is not over one another. */
const meet = (a: Box, b: Box): boolean =>
  a.x - a.width / 2 < b.x + b.width / 2 &&
  b.x - b.width / 2 < a.x + a.width / 2 &&
  a.y - a.height / 2 < b.y + b.height / 2 &&
  b.y - b.height / 2 < a.y + a.height / 2;

const place = fc.integer({ min: -120, max: 120 });
const side = fc.integer({ min: 1, max: 40 }).map((half) => 2 * half);
const box = fc.record({ x: place, y: place, width: side, height: side });

const gridOf = (square: number, boxes: readonly Box[]): BoxGrid => {
  const grid = new BoxGrid(square);
  boxes.forEach((one, i) => grid.add(String(i), one));
  return grid;
};

describe('A grid of boxes', () => {
  it('finds the overlaps that are found by comparing each with each, however large its squares', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), fc.integer({ min: 3, max: 200 }), (boxes, square) => {
        const grid = gridOf(square, boxes);
        const found = boxes.map((one, i) => grid.overlaps(String(i), one));
        const compared = boxes.map((one, i) => boxes.some((other, j) => i !== j && meet(one, other)));
        expect(found).toEqual(compared);
      }),
    );
  });

  it('lets boxes touch, and a box lie over itself', () => {
    const grid = gridOf(10, [{ x: 0, y: 0, width: 10, height: 10 }]);
    expect(grid.overlaps('beside', { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
    expect(grid.overlaps('0', { x: 2, y: 2, width: 10, height: 10 })).toBe(false);
    expect(grid.overlaps('over', { x: 9, y: 0, width: 10, height: 10 })).toBe(true);
  });
});

const actor = (id: string, x: number, y = 0): Parameters<typeof chooseLabels>[0][number] => ({
  id,
  shape: { x, y, width: 30, height: 30 },
  label: { x, y: y + 25, width: 80, height: 14 },
});

describe('names in a crowd', () => {
  it('all stand where there is room', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 100)])).toEqual(new Set(['a', 'b']));
  });

  it('give way to the name of a more important actor', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 60), actor('c', 120)])).toEqual(new Set(['a', 'c']));
  });

  it('cover nobody else', () => {
    expect(chooseLabels([actor('a', 0), actor('b', 0, 30)])).toEqual(new Set(['b']));
  });
});
