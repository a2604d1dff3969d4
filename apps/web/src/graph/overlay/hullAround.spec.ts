import { describe, expect, it } from '@jest/globals';
import { hullAround } from './hullAround';

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
