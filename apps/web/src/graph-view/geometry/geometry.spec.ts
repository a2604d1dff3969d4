import { describe, expect, it } from '@jest/globals';
import { lineMeetsBox, withinShape, actorTowards, hullAround } from './geometry';

const label = { left: 10, right: 20, top: 10, bottom: 20 };

describe('a line and a label', () => {
  it.each([
    ['runs through it', { x: 0, y: 0 }, { x: 30, y: 30 }, true],
    ['ends in it', { x: 15, y: 0 }, { x: 15, y: 12 }, true],
    ['stops short of it', { x: 0, y: 0 }, { x: 8, y: 8 }, false],
    ['passes beside it', { x: 0, y: 15 }, { x: 5, y: 40 }, false],
    ['runs level above it', { x: 0, y: 5 }, { x: 30, y: 5 }, false],
  ])('where it %s', (_, a, b, meets) => {
    expect(lineMeetsBox(a, b, label)).toBe(meets);
  });
});

const bay = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 5, y: 3 },
  { x: 0, y: 10 },
];

describe('a line drawn around actors', () => {
  it('holds what is within, not what lies in its bays or beside it', () => {
    expect(withinShape({ x: 2, y: 2 }, bay)).toBe(true);
    expect(withinShape({ x: 5, y: 8 }, bay)).toBe(false);
    expect(withinShape({ x: 12, y: 2 }, bay)).toBe(false);
    expect(withinShape({ x: 2, y: 2 }, [])).toBe(false);
  });
});

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

describe('the line around a group', () => {
  it('goes by its outermost members alone', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(hullAround([...corners, { x: 2, y: 2 }, { x: 2, y: 0 }])).toEqual(expect.arrayContaining(corners));
    expect(hullAround([...corners, { x: 2, y: 2 }])).toHaveLength(4);
  });

  it('of two goes from one to the other', () => {
    expect(
      hullAround([
        { x: 1, y: 0 },
        { x: 0, y: 0 },
      ]),
    ).toHaveLength(2);
  });
});
