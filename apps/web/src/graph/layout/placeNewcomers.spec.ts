import { describe, expect, it } from '@jest/globals';
import { placeNewcomers } from './placeNewcomers';

const actor = (id: string) => ({ id, left: 30, right: 30, above: 20, below: 40 });

describe('newcomers', () => {
  it('stand near the actor they come out of, and on nobody', () => {
    const settled = [{ actor: actor('hub'), at: { x: 0, y: 0 } }];
    const newcomers = Array.from({ length: 30 }, (_, i) => ({
      actor: actor(`n${i}`),
      outOf: { x: 0, y: 0 },
    }));
    const places = [...placeNewcomers(newcomers, settled).values(), { x: 0, y: 0 }];
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) > 60 || Math.abs(a.y - b.y) > 60).toBe(true);
      }
    expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(600);
  });
});
