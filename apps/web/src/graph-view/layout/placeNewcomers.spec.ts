import { describe, expect, it } from '@jest/globals';
import type { LayoutLink } from './layoutRequest';
import { placeNewcomers } from './placeNewcomers';

const actor = (id: string) => ({ id, left: 30, right: 30, above: 20, below: 40 });
const link = (from: string, to: string): LayoutLink => ({ from, to, weight: 1, pull: 0, ahead: 1 });
const window = { width: 1000, height: 600 };

describe('newcomers', () => {
  it('stand near the actor they come out of, and on nobody', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const hub = { x: 0, y: 0 };
    const found = placeNewcomers({
      newcomers: ids.map(actor),
      settled: [actor('hub')],
      places: new Map([['hub', hub]]),
      links: ids.map((id) => link('hub', id)),
      window,
    });
    const places = [...found.values(), hub];
    expect(places).toHaveLength(31);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) {
        expect(Math.abs(a.x - b.x) > 60 || Math.abs(a.y - b.y) > 60).toBe(true);
      }
    expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(600);
  });

  it('that come out of a group stand by its middle', () => {
    const found = placeNewcomers({
      newcomers: [actor('group')],
      settled: [actor('far')],
      places: new Map([['far', { x: 900, y: 0 }]]),
      links: [],
      window,
      outOf: new Map([['group', { x: -200, y: 50 }]]),
    });
    expect(found.get('group')).toEqual({ x: -200, y: 50 });
  });
});
