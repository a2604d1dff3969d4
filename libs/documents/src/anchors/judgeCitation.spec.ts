import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdText } from '../texts/holdText.js';
import { judgeCitation, sealQuote } from './judgeCitation.js';

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

const document = holdText('The envoy left Ankara. The envoy came back.');
const anchor = { kind: 'TEXT', start: 4, end: 14 } as const;
const seal = sealQuote('envoy left');

describe('judgeCitation', () => {
  it('is UNVERIFIED while the document is not held, and keeps the seal', () => {
    expect(judgeCitation(null, anchor, seal)).toEqual({ status: 'UNVERIFIED', passage: null, seal });
    expect(judgeCitation(null, anchor, null)).toEqual({ status: 'UNVERIFIED', passage: null, seal: null });
  });

  it('is VERIFIED where the passage reads as its seal says', () => {
    expect(judgeCitation(document, anchor, seal)).toEqual({
      status: 'VERIFIED',
      passage: {
        quote: 'envoy left',
        before: 'The ',
        after: ' Ankara. The envoy came back.',
        paragraph: 1,
        page: null,
      },
      seal,
    });
  });

  it('is VERIFIED where no seal was kept, and seals what it reads', () => {
    expect(judgeCitation(document, anchor, null)).toMatchObject({ status: 'VERIFIED', seal });
  });

  it('is BROKEN where another passage stands there, though the sealed one stands elsewhere', () => {
    const moved = holdText(`So: ${document.text}`);
    expect(judgeCitation(moved, anchor, seal)).toEqual({ status: 'BROKEN', passage: null, seal });
  });

  it('is BROKEN where the text ends before the anchor', () => {
    expect(judgeCitation(holdText('short'), anchor, null)).toMatchObject({ status: 'BROKEN', passage: null });
  });

  it('is BROKEN whenever a character of the passage is changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 13 }), fc.string({ unit: 'binary' }), (place, other) => {
        const changed = document.text.slice(0, place) + other + document.text.slice(place + 1);
        fc.pre(changed.slice(4, 14) !== 'envoy left' && !/[\0\p{Surrogate}]/u.test(changed));
        expect(judgeCitation(holdText(changed), anchor, seal).status).toBe('BROKEN');
      }),
    );
  });
});
