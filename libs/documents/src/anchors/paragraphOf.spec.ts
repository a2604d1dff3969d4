import { describe, expect, it } from '@jest/globals';
import { paragraphOf } from './paragraphOf.js';

const paragraphAt = (text: string, words: string): number => paragraphOf(text, text.indexOf(words));

describe('the paragraph of a passage', () => {
  it('is counted by lines that have text, whatever ends them', () => {
    const text = 'Title\n\nFirst one. And more.\r\nSecond one.\n \nThird one.';
    expect(['Title', 'And more', 'Second', 'Third'].map((words) => paragraphAt(text, words))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('is counted by blank lines where lines were broken by hand', () => {
    const text =
      'The first goes\nover several lines\nof the text.\n\nThe second goes\non and on\nuntil its end.';
    expect(['first', 'of the', 'second', 'its end'].map((words) => paragraphAt(text, words))).toEqual([
      1, 1, 2, 2,
    ]);
  });

  it('is the first at the very beginning', () => {
    expect(paragraphOf('\n\nWords', 0)).toBe(1);
    expect(paragraphOf('Words', 0)).toBe(1);
  });
});
