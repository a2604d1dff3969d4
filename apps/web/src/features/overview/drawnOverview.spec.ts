import { describe, expect, it } from '@jest/globals';
import {
  type Band,
  bandEnds,
  bandId,
  drawnOverview,
  gradeOf,
  type OverviewActor,
  stripesOf,
} from './drawnOverview';

const actor = (id: string, relationCount = 1): OverviewActor => ({
  id,
  name: id,
  kind: 'STATE',
  relationCount,
});

function band(from: string, to: string, counts: Partial<Band>): Band {
  const none = { cooperation: 0, conflict: 0, structure: 0, corroborated: 0, singleSource: 0 };
  const more = { alleged: 0, contested: 0, denied: 0, forward: 0, backward: 0 };
  return { id: bandId(from, to), from, to, count: 1, ...none, ...more, ...counts };
}

describe('what is drawn of an overview', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id));

  it('is the first actors that there is room for, and the bands between those alone', () => {
    const bands = [band('a', 'b', { count: 5 }), band('c', 'd', { count: 9 })];
    const drawn = drawnOverview(five, bands, 3);
    expect(drawn.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(drawn.bands.map(({ id }) => id)).toEqual(['a~b']);
    expect([drawn.bandCount, drawn.relationsDrawn]).toEqual([1, 5]);
  });

  it('keeps together what hangs together, and then has the thickest bands', () => {
    const among = ['a', 'b', 'c', 'd'];
    const thick = among.flatMap((from, i) => among.slice(i + 1).map((to) => band(from, to, { count: 20 })));
    const bands = [...thick, band('a', 'e', { count: 1 }), band('b', 'e', { count: 1 })];
    const { bands: drawn, bandCount } = drawnOverview(five, bands, 5);
    expect(bandCount).toBe(8);
    expect(drawn).toHaveLength(Math.round(5 * 1.3));
    expect(drawn.map(({ id }) => id)).toContain('a~e');
    expect(drawn.map(({ id }) => id)).not.toContain('b~e');
  });
});

describe('a band', () => {
  it('is named by its two actors, whichever comes first', () => {
    expect(bandId('act_b', 'act_a')).toBe('act_a~act_b');
    expect(bandEnds('act_a~act_b')).toEqual(['act_a', 'act_b']);
    expect(bandEnds('act_a')).toBeNull();
  });

  it('has a stripe for each tone, side by side, none too thin to be seen', () => {
    const stripes = stripesOf(band('a', 'b', { count: 1000, cooperation: 999, conflict: 1 }), 8);
    expect(stripes.map(({ tone }) => tone)).toEqual(['COOPERATION', 'CONFLICT']);
    const [wide, thin] = stripes;
    expect(thin?.width).toBeGreaterThanOrEqual(1);
    expect((wide?.offset ?? 0) + (wide?.width ?? 0) / 2).toBeCloseTo(
      (thin?.offset ?? 0) - (thin?.width ?? 0) / 2,
    );
  });

  it('is drawn by the line of the grade that at least half of it reach', () => {
    expect(gradeOf(band('a', 'b', { count: 4, corroborated: 2, denied: 2 }))).toBe('CORROBORATED');
    expect(gradeOf(band('a', 'b', { count: 4, corroborated: 1, contested: 1, alleged: 2 }))).toBe(
      'SINGLE_SOURCE',
    );
    expect(gradeOf(band('a', 'b', { count: 3, singleSource: 1, alleged: 2 }))).toBe('ALLEGED');
    expect(gradeOf(band('a', 'b', { count: 3, singleSource: 1, denied: 2 }))).toBe('DENIED');
  });
});
