import { describe, expect, it } from '@jest/globals';
import { codePointsBefore, moveEnd, sentenceAfter, sentenceBefore, trimmedRange } from './passageEnds';

const text =
  'The port reopened. “Ships came,” the mayor of Aaland said; none left.\n\nA second line follows!';
const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const read = ({ from, to }: { from: number; to: number }) => text.slice(from, to);

describe('the ends of a passage', () => {
  it.each([
    ['from', -1, 'port reopened', 'The port reopened'],
    ['from', 1, 'The port reopened', 'port reopened'],
    ['to', 1, 'The port', 'The port reopened.'],
    ['to', -1, 'The port reopened.', 'The port'],
    ['from', -1, 'the mayor', 'came,” the mayor'],
    ['from', -1, 'came,”', '“Ships came,”'],
    ['to', 1, 'none left.', 'none left.\n\nA'],
  ] as const)('%s moved by %i from %j is %j', (end, step, before, after) => {
    expect(read(moveEnd(text, at(before), end, step))).toBe(after);
  });

  it('stay where there is no further word, and where none would be left', () => {
    expect(moveEnd(text, at('The port'), 'from', -1)).toEqual(at('The port'));
    expect(moveEnd(text, at('port'), 'to', -1)).toEqual(at('port'));
    expect(moveEnd(text, at('follows!'), 'to', 1)).toEqual(at('follows!'));
  });

  it('move by words in a script without spaces', () => {
    const thai = 'ประเทศไทยส่งความช่วยเหลือ';
    const first = moveEnd(thai, { from: 0, to: thai.length }, 'from', 1);
    expect(first.from).toBeGreaterThan(0);
    expect(first.from).toBeLessThan(thai.length);
  });

  it('lose the white space around them', () => {
    expect(read(trimmedRange(text, at(' port ')))).toBe('port');
    const { from, to } = trimmedRange(text, at('\n\n'));
    expect(to - from).toBe(0);
  });
});

describe('sentences', () => {
  it('are found one after the other, over line breaks', () => {
    const found: string[] = [];
    for (let next = sentenceAfter(text, 0); next; next = sentenceAfter(text, next.from + 1))
      found.push(read(next));
    expect(found).toEqual([
      'The port reopened.',
      '“Ships came,” the mayor of Aaland said; none left.',
      'A second line follows!',
    ]);
  });

  it('are found backwards', () => {
    const found: string[] = [];
    for (let next = sentenceBefore(text, text.length); next; next = sentenceBefore(text, next.from))
      found.push(read(next));
    expect(found).toEqual([
      'A second line follows!',
      '“Ships came,” the mayor of Aaland said; none left.',
      'The port reopened.',
    ]);
  });
});

it('counts places in code points', () => {
  expect(codePointsBefore('a𝒃c', 3)).toBe(2);
});
