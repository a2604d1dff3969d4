import { describe, expect, it } from '@jest/globals';
import { mediaTypeOf } from './mediaTypeOf.js';

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
