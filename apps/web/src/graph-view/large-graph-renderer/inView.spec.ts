import { describe, expect, it } from '@jest/globals';
import { ViewWindow } from './inView';

/** From 0 to 100 both ways, and 40 around it. */
const window = new ViewWindow({ left: 0, top: 0, zoom: 1, ratio: 1, width: 100, height: 100 });

describe('The window of a picture', () => {
  it('cuts a way down to what is within', () => {
    expect(window.cut(-140, 50, 400, 0)).toEqual([0.25, 0.7]);
    expect(window.cut(10, 10, 20, 20)).toEqual([0, 1]);
  });

  it('leaves nothing of a way that passes by', () => {
    const [from, to] = window.cut(-200, 200, 100, 0);
    expect(from).toBeGreaterThan(to);
    const [first, last] = window.cut(-200, 0, 100, -300);
    expect(first).toBeGreaterThan(last);
  });
});
