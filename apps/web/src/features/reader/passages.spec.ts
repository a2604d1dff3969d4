import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedText } from './passages';

const line = fc.string({ maxLength: 3000 });
const marked = fc
  .array(line, { maxLength: 8 })
  .map((lines) => lines.join('\n'))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      places: fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
          id: `${a} ${b}`,
          from: Math.min(a, b),
          to: Math.max(a, b),
        })),
      ),
    }),
  );

describe('markedText', () => {
  it('loses no character, and marks each with just the places that cover it', () => {
    fc.assert(
      fc.property(marked, ({ text, places }) => {
        const pieces = markedText(text, places).flat();
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { from, ids } of pieces) {
          const covering = places.filter((place) => place.from <= from && from < place.to);
          expect([...ids].sort()).toEqual(covering.map(({ id }) => id).sort());
        }
      }),
    );
  });

  it('begins a new block at a line, after some 4,000 characters', () => {
    const blocks = markedText(`${'x'.repeat(99)}\n`.repeat(100), []);
    expect(blocks.map((block) => block[0]?.from)).toEqual([0, 4100, 8200]);
  });
});
