import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKey } from './nameKey.js';

describe('nameKey', () => {
  it.each([
    ['Əliyev', 'Aliyev'],
    ['ALIYEV', 'aliyev'],
    ['Erdoğan', 'Erdogan'],
    ['Tel-Aviv', 'Tel  Aviv'],
    ['U.S.', 'u s'],
    ['Баку', 'Baku'],
    ['Ｉｓｒａｅｌ', 'Israel'],
  ])('lets %s and %s meet', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('is the key of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });
});
