import { describe, expect, it } from '@jest/globals';
import { brushWindow } from './brushWindow';

const span = { from: 0, to: 1000 };
const start = { from: 200, to: 400 };

describe('A brush over the histogram', () => {
  it('is drawn from where it was begun, either way', () => {
    expect(brushWindow({ part: 'new', at: 500.4, start: span }, 600.7, span)).toEqual({ from: 500, to: 601 });
    expect(brushWindow({ part: 'new', at: 500, start: span }, 450, span)).toEqual({ from: 450, to: 500 });
  });

  it('is taken by an end, and may be turned over', () => {
    expect(brushWindow({ part: 'from', at: 200, start }, 300, span)).toEqual({ from: 300, to: 400 });
    expect(brushWindow({ part: 'to', at: 400, start }, 100, span)).toEqual({ from: 100, to: 200 });
  });

  it('is moved as a whole, and keeps its length at the edges', () => {
    expect(brushWindow({ part: 'middle', at: 300, start }, 350, span)).toEqual({ from: 250, to: 450 });
    expect(brushWindow({ part: 'middle', at: 300, start }, 5000, span)).toEqual({ from: 800, to: 1000 });
  });

  it('stays within the span', () => {
    expect(brushWindow({ part: 'new', at: 900, start: span }, 5000, span)).toEqual({ from: 900, to: 1000 });
  });
});
