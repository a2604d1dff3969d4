import { describe, expect, it } from '@jest/globals';
import { describeAnchor, surroundings, surroundingsIn } from './passageText';

describe('What stands around a quote', () => {
  it('is whole where the document begins and ends', () => {
    expect(surroundings('First words ', ' and the last.')).toEqual({
      before: 'First words ',
      after: ' and the last.',
    });
  });

  it('begins and ends with a whole word where it is cut off', () => {
    const { before, after } = surroundings(`${'x'.repeat(70)} many words `, ` many words ${'x'.repeat(70)}`);
    expect([before, after]).toEqual(['… many words ', ' many words …']);
  });

  it('is found in a text by where the passage stands', () => {
    const text = `${'many words '.repeat(20)}The passage.${' more words'.repeat(20)}`;
    const from = text.indexOf('The');
    const { before, after } = surroundingsIn(text, { from, to: from + 'The passage.'.length });
    expect(before).toMatch(/^… (?:many|words) .*words $/u);
    expect(after).toMatch(/^ more .*(?:more|words) …$/u);
    expect(surroundingsIn('A short one.', { from: 2, to: 7 })).toEqual({ before: 'A ', after: ' one.' });
  });

  it('keeps the space between the quote and its surroundings', () => {
    const { before, after } = surroundings(`${'ab '.repeat(27)}`, `, ${'ab '.repeat(27)}`);
    expect([before.endsWith('ab '), after.startsWith(', ab')]).toEqual([true, true]);
  });
});

describe('Where a passage stands', () => {
  it.each([
    ['characters 153 to 228', { kind: 'TEXT', start: 153, end: 228 }],
    ['row 1', { kind: 'ROW', start: 0, end: 1 }],
    ['lines 3 to 5', { kind: 'LINE', start: 2, end: 5 }],
    ['page 12', { kind: 'PAGE', start: 11, end: 12 }],
  ] as const)('reads %s', (words, anchor) => {
    expect(describeAnchor(anchor)).toBe(words);
  });
});
