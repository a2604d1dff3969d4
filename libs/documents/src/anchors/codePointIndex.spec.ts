import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointIndex } from './codePointIndex.js';

/** Texts with and without characters of two code units, some longer than the distance between marks. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string({ unit: 'binary' }), fc.nat(400)).map(([text, times]) => text.repeat(times)),
);

describe('codePointIndex', () => {
  it('counts as a list of characters does, both ways', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const characters = [...text];
        const index = codePointIndex(text);
        expect(index.length).toBe(characters.length);
        for (const place of [0, seed % (characters.length + 1), characters.length]) {
          const unit = characters.slice(0, place).join('').length;
          expect(index.unitAt(place)).toBe(unit);
          expect(index.codePointAt(unit)).toBe(place);
        }
      }),
    );
  });
});
