import type { Tone } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packRows, layOutMarks } from './layMarks';
import type { TimelineMark } from './marks';

describe('Rows of marks', () => {
  it('share a row where they do not touch', () => {
    const { rows, count } = packRows([
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 10, to: 12 },
      { from: 30, to: 31 },
    ]);
    expect([rows, count]).toEqual([[0, 1, 0, 0], 2]);
  });

  it('never lie upon one another', () => {
    const piece = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (unordered) => {
        const pieces = [...unordered].sort((a, b) => a.from - b.from);
        const { rows } = packRows(pieces);
        pieces.forEach((a, i) =>
          pieces.slice(i + 1).forEach((b, j) => {
            if (rows[i] === rows[i + 1 + j]) expect(a.to).toBeLessThanOrEqual(b.from);
          }),
        );
      }),
    );
  });
});

const mark = (id: string, first: number, until: number, tone: Tone = 'CONFLICT'): TimelineMark => ({
  relation: {
    id,
    type: 'VISIT',
    label: 'visits',
    tone,
    directed: true,
    from: 'north',
    to: 'south',
    evidence: 'ALLEGED',
    documents: 1,
    publishers: 1,
    occurred: null,
  },
  words: 'North visits South',
  first,
  until,
  opensAt: null,
  shape: 'lasting',
});
const shown = { from: 0, to: 100 };

describe('Marks on the field of the timeline', () => {
  it('stand in bands by tone, each with a heading of its own', () => {
    const { bands } = layOutMarks([mark('a', 1, 2), mark('b', 1, 2, 'COOPERATION')], shown, 1000);
    expect(bands.map(({ tone, marks }) => [tone, marks.map(({ relation }) => relation.id)])).toEqual([
      ['COOPERATION', ['b']],
      ['CONFLICT', ['a']],
    ]);
  });

  it('leave out what lies before or after', () => {
    const { inOrder } = layOutMarks(
      [mark('before', -9, 0), mark('in', -9, 1), mark('after', 100, 101)],
      shown,
      1000,
    );
    expect(inOrder.map(({ relation }) => relation.id)).toEqual(['in']);
  });

  it('lie under one another where their words would run into each other', () => {
    const { inOrder, rowHeight } = layOutMarks(
      [mark('a', 10, 11), mark('b', 12, 13), mark('c', 60, 61)],
      shown,
      1000,
    );
    const [a, b, c] = inOrder;
    expect([(b?.top ?? 0) - (a?.top ?? 0), c?.top]).toEqual([rowHeight, a?.top]);
  });

  it('keep their words on the field', () => {
    const [placed] = layOutMarks([mark('late', 99, 100)], shown, 1000).inOrder;
    expect(placed?.wordsAt).toBeLessThan(1000 - 'North visits South'.length * 6);
  });

  it('are wide enough to be pressed', () => {
    const [placed] = layOutMarks([mark('day', 50, 51)], { from: 0, to: 10_000 }, 1000).inOrder;
    expect((placed?.right ?? 0) - (placed?.left ?? 0)).toBe(10);
  });

  it('go without words where there are very many', () => {
    const many = Array.from({ length: 400 }, (_, i) => mark(String(i), i / 5, i / 5 + 1));
    expect(layOutMarks(many, shown, 1000).inOrder.every(({ wordsAt }) => wordsAt === null)).toBe(true);
  });
});
