import { describe, expect, it } from '@jest/globals';
import { actorTowards } from './actorTowards';

const actors = [
  { id: 'right', at: { x: 100, y: 10 } },
  { id: 'further right', at: { x: 200, y: 0 } },
  { id: 'above', at: { x: 20, y: -90 } },
];
const here = { x: 0, y: 0 };

describe('going from actor to actor', () => {
  it('comes to the nearest one in that direction', () => {
    expect(actorTowards(here, { x: 1, y: 0 }, actors)).toBe('right');
    expect(actorTowards(here, { x: 0, y: -1 }, actors)).toBe('above');
  });

  it('stays where nobody lies in that direction', () => {
    expect(actorTowards(here, { x: -1, y: 0 }, actors)).toBeNull();
  });
});
