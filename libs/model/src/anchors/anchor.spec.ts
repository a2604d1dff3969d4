import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Anchor, anchorFragment, AnchorKind, makeAnchor, wholeDocument } from './anchor.js';

describe('makeAnchor', () => {
  it('takes any place whose end is past its start', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 10_000 }), (start, length) => {
        expect(makeAnchor('TEXT', start, start + length)).toEqual({
          kind: 'TEXT',
          start,
          end: start + length,
        });
      }),
    );
  });

  it.each([
    [-1, 3, 'citations.0.start'],
    [1.5, 3, 'citations.0.start'],
    [Number.NaN, 3, 'citations.0.start'],
    [2 ** 53, 2 ** 53 + 2, 'citations.0.start'],
    [3, 3, 'citations.0.end'],
    [3, 2, 'citations.0.end'],
    [3, Number.POSITIVE_INFINITY, 'citations.0.end'],
  ])('refuses %d to %d, naming %s', (start, end, field) => {
    expect(() => makeAnchor('ROW', start, end, 'citations.0')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field }),
    );
  });
});

const anchor: fc.Arbitrary<Anchor> = fc
  .tuple(fc.constantFrom('TEXT' as const, 'ROW' as const, 'LINE' as const), fc.nat(), fc.nat(1000))
  .map(([kind, start, length]) => ({ kind, start, end: start + length + 1 }));

/** The anchor that a fragment means, read as its standard says. */
function read(fragment: string): Anchor {
  const [, scheme, first = '', last] = /^(char|line|row)=(\d+)(?:[,-](\d+))?$/u.exec(fragment) ?? [];
  if (scheme === 'row') return { kind: 'ROW', start: Number(first) - 1, end: Number(last ?? first) };
  return { kind: scheme === 'char' ? 'TEXT' : 'LINE', start: Number(first), end: Number(last) };
}

describe('anchorFragment', () => {
  it.each([
    ['TEXT', 0, 12, 'char=0,12'],
    ['TEXT', 153, 228, 'char=153,228'],
    ['LINE', 3, 4, 'line=3,4'],
    ['ROW', 0, 1, 'row=1'],
    ['ROW', 4, 7, 'row=5-7'],
    ['PAGE', 6, 7, 'page=7'],
    ['PAGE', 6, 9, 'page=7'],
  ] as const)('writes a %s from %i to %i as %s', (kind, start, end, fragment) => {
    expect(anchorFragment({ kind, start, end })).toBe(fragment);
  });

  it('can be read back as the anchor that it was, but for pages', () => {
    fc.assert(fc.property(anchor, (place) => expect(read(anchorFragment(place))).toEqual(place)));
  });

  it('has a form for every kind but a document as a whole, whose place is not known', () => {
    expect(anchorFragment(wholeDocument)).toBe('');
    expect(() => makeAnchor('DOCUMENT', 2, 3)).toThrow(/give 0 and 1/u);
    for (const kind of Object.values(AnchorKind)) {
      if (kind === 'DOCUMENT') continue;
      expect(anchorFragment({ kind, start: 0, end: 1 })).toMatch(/^[a-z]+=\d/u);
    }
  });
});
