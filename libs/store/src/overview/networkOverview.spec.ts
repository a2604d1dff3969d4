import { describe, expect, it } from '@jest/globals';
import { chooseActors } from './networkOverview.js';

/** Weights of candidates by the pairs that have any. */
function weightsOf(count: number, pairs: readonly (readonly [number, number, number])[]): Uint32Array {
  const weights = new Uint32Array(count * count);
  for (const [one, other, weight] of pairs) {
    weights[one * count + other] = weight;
    weights[other * count + one] = weight;
  }
  return weights;
}

describe('the actors of an overview', () => {
  it('are those tied to the ones chosen before, rather than those with the most relations', () => {
    const weights = weightsOf(5, [
      [0, 3, 5],
      [3, 4, 2],
      [1, 2, 900],
    ]);
    expect(chooseActors(weights, 5, 3)).toEqual([0, 3, 4]);
  });

  it('are tied to many rather than often to one', () => {
    const weights = weightsOf(5, [
      [0, 1, 10],
      [0, 2, 10],
      [0, 3, 60],
      [1, 4, 8],
      [2, 4, 8],
      [0, 4, 8],
    ]);
    expect(chooseActors(weights, 5, 5)).toEqual([0, 3, 1, 4, 2]);
  });

  it('begin a part of their own where nobody is tied to them, the one with the most relations first', () => {
    expect(chooseActors(weightsOf(4, [[2, 3, 1]]), 4, 4)).toEqual([0, 1, 2, 3]);
  });

  it('are all there are where there are fewer, and none of none', () => {
    expect(chooseActors(weightsOf(2, [[0, 1, 1]]), 2, 100)).toEqual([0, 1]);
    expect(chooseActors(new Uint32Array(0), 0, 100)).toEqual([]);
  });
});
