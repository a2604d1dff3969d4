import { describe, expect, it } from '@jest/globals';
import { sealQuote } from './sealQuote.js';

describe('sealQuote', () => {
  it('keeps the hash of the quote as it stands and its first six words', () => {
    expect(sealQuote('one  two\nthree four five six seven')).toEqual({
      sha256: '3f02b10af191947b36641511d0cd59e637e45eb89c962105bb9d4b01afb51aa2',
      opening: 'one two three four five six',
    });
  });

  it('keeps 80 characters of them at the most, and cuts none in two', () => {
    expect(sealQuote('😀'.repeat(100)).opening).toBe('😀'.repeat(80));
  });

  it('tells quotes apart that differ in a space', () => {
    expect(sealQuote('a b').sha256).not.toBe(sealQuote('a  b').sha256);
  });
});
