import { describe, expect, it } from '@jest/globals';
import { noteCard } from './noteCard';

describe('The card of a note', () => {
  it('stands above what it is about, at the right, and at the left where the window ends', () => {
    const right = noteCard('Who says so?', { x: 100, y: 300 }, 800);
    expect(right.left).toBeGreaterThan(100);
    expect(right.top + right.height).toBeLessThan(300);
    const left = noteCard('Who says so?', { x: 780, y: 300 }, 800);
    expect(left.left + left.width).toBeLessThan(780);
    expect(left.tie.x).toBe(left.left + left.width);
  });

  it('stays within the window at its top', () => {
    expect(noteCard('Who says so?', { x: 100, y: 5 }, 800).top).toBeGreaterThan(0);
  });

  it('holds four lines, and says where there is more', () => {
    const { lines } = noteCard('word '.repeat(80), { x: 100, y: 300 }, 800);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/…$/u);
    expect(noteCard('Short', { x: 100, y: 300 }, 800).lines).toEqual(['Short']);
  });
});
