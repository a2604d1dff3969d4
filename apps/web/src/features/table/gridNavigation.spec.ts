import { describe, expect, it } from '@jest/globals';
import { movedCell } from './gridNavigation';

const size = { rows: 100, columns: 5, page: 20 };
const from = { row: 10, column: 2 };
const after = (key: string, ctrlKey = false) => movedCell(from, { key, ctrlKey }, size);

describe('Going through a table by key', () => {
  it.each([
    ['ArrowUp', { row: 9, column: 2 }],
    ['ArrowDown', { row: 11, column: 2 }],
    ['ArrowLeft', { row: 10, column: 1 }],
    ['ArrowRight', { row: 10, column: 3 }],
    ['PageUp', { row: 0, column: 2 }],
    ['PageDown', { row: 30, column: 2 }],
    ['Home', { row: 10, column: 0 }],
    ['End', { row: 10, column: 4 }],
  ])('%s', (key, cell) => {
    expect(after(key)).toEqual(cell);
  });

  it('Ctrl with Home and End goes to the first cell and the last', () => {
    expect(after('Home', true)).toEqual({ row: 0, column: 0 });
    expect(after('End', true)).toEqual({ row: 99, column: 4 });
  });

  it('reaches the titles above the first row, and stops there', () => {
    expect(movedCell({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)?.row).toBe(-1);
    expect(movedCell({ row: -1, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)?.row).toBe(-1);
  });

  it('leaves other keys alone', () => {
    expect(after('a')).toBeNull();
  });
});
