import { describe, expect, it } from '@jest/globals';
import { noteCard } from './notes';

const room = { width: 800, height: 600, actors: [] };

describe('The card of a note', () => {
  it('stands above what it is about, at the right, and at the left where the window ends', () => {
    const right = noteCard('Who says so?', { x: 100, y: 300 }, room);
    expect(right.left).toBeGreaterThan(100);
    expect(right.top + right.height).toBeLessThan(300);
    const left = noteCard('Who says so?', { x: 780, y: 300 }, room);
    expect(left.left + left.width).toBeLessThan(780);
    expect(left.attachedAt.x).toBe(left.left + left.width);
  });

  it('stays within the window at its top, beneath what it is about', () => {
    const card = noteCard('Who says so?', { x: 100, y: 5 }, room);
    expect(card.top).toBeGreaterThan(5);
    expect(card.attachedAt.y).toBe(card.top);
  });

  it('covers nobody where another corner is free', () => {
    const actors = [{ centre: { x: 130, y: 270 }, size: 40 }];
    const card = noteCard('Who says so?', { x: 100, y: 300 }, { ...room, actors });
    const [right, bottom] = [card.left + card.width, card.top + card.height];
    expect(card.left > 150 || right < 110 || card.top > 290 || bottom < 250).toBe(true);
  });

  it('holds four lines, and says where there is more', () => {
    const { lines } = noteCard('word '.repeat(80), { x: 100, y: 300 }, room);
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/…$/u);
    expect(noteCard('Short', { x: 100, y: 300 }, room).lines).toEqual(['Short']);
  });
});
