import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf, titleOf } from './documents.js';

describe('mediaTypeOf', () => {
  it.each([
    ['a.txt', 'text/plain'],
    ['a/b.MD', 'text/markdown'],
    ['register.csv', 'text/csv'],
    ['notes', 'text/plain'],
  ])('takes %s for %s', (file, type) => {
    expect(mediaTypeOf(file)).toBe(type);
  });

  it.each(['a.pdf', 'a.HTML', 'a.docx'])('refuses %s, and says what would be right', (file) => {
    expect(() => mediaTypeOf(file)).toThrow(/give the text as \.txt or \.md/u);
  });
});

describe('titleOf', () => {
  it.each([
    ['One line', 'One line'],
    ['\n \t\r\n  The title  \r\nThe rest', 'The title'],
    ['a'.repeat(200), 'a'.repeat(120)],
    ['😀'.repeat(200), '😀'.repeat(120)],
    [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
  ])('takes the first line with something on it: %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each(['', ' \n\t\r\n'])('finds none in a blank text: %j', (text) => {
    expect(titleOf(text)).toBeNull();
  });
});
