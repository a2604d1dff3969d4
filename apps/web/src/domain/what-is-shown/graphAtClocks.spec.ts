import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../questions/days';
import type { Graph } from '../network/graph';
import { standsOn, knownGraph, standingGraph, type KnownRelation } from './graphAtClocks';

const stands = (occurred: string | null, day: string, begins: string | null = null): boolean =>
  standsOn(occurred, begins === null ? null : dayNumber(begins), dayNumber(day));

describe('On a day of the world’s clock', () => {
  it.each([
    ['2020-10-01', '2020-09-30', false],
    ['2020-10-01', '2020-10-01', true],
    ['2020-10-01', '2031-01-01', true],
    ['2020-10', '2020-10-01', true],
    ['2020-10', '2021-03-01', true],
    ['2016', '2015-12-31', false],
    ['2023-09-17~', '2023-09-17', true],
    ['-0044-03-15', '2020-01-01', true],
  ])('an event of %s, seen on %s: %s', (occurred, day, seen) => {
    expect(stands(occurred, day)).toBe(seen);
  });

  it.each([
    ['2016/2020', '2015-12-31', false],
    ['2016/2020', '2016-01-01', true],
    ['2016/2020', '2020-12-31', true],
    ['2016/2020', '2021-01-01', false],
    ['2020-10-01/..', '2020-09-30', false],
    ['2020-10-01/..', '2031-01-01', true],
    ['../2020-10', '1900-01-01', true],
    ['../2020-10', '2020-11-01', false],
  ])('a tie of %s, seen on %s: %s', (occurred, day, seen) => {
    expect(stands(occurred, day)).toBe(seen);
  });

  it('an undated relation begins when the first of its sources may have been published, and stays', () => {
    expect(stands(null, '2020-10-01', '2020-10-02')).toBe(false);
    expect(stands(null, '2020-10-02', '2020-10-02')).toBe(true);
    expect(stands(null, '2030-10-02', '2020-10-02')).toBe(true);
  });

  it('an undated relation of undated sources never begins', () => {
    expect(stands(null, '9999-12-31', null)).toBe(false);
  });
});

const actor = (id: string) => ({ id, kind: 'STATE' as const, name: id, isoCode: null, relationCount: 3 });
const relation = (id: string, occurred: string | null) => ({
  id,
  type: 'VISIT',
  label: 'visits',
  tone: 'COOPERATION' as const,
  directed: true,
  from: 'north',
  to: 'south',
  evidence: 'CONTESTED' as const,
  documents: 1,
  publishers: 1,
  occurred,
});
const graph: Graph = {
  actors: [actor('north'), actor('south')],
  relations: [relation('war', '2020-09-27/2020-11-10'), relation('sale', '2016'), relation('feud', null)],
};
const begins = new Map([['feud', dayNumber('2020-10-05')]]);
const at = (asOf: string | null, knownAt: string | null, relations: [string, KnownRelation][] = []) => {
  const known = { relations: knownAt === null ? null : new Map(relations), begins };
  return standingGraph(knownGraph(graph, knownAt, known), asOf, known).relations.map(
    ({ id, evidence, occurred }) => `${id} ${evidence} ${occurred}`,
  );
};
const then = (evidence: KnownRelation['evidence'], occurred: string | null): KnownRelation => ({
  evidence,
  documents: 1,
  publishers: 1,
  occurred,
});

describe('The graph at two clocks', () => {
  it('is as it was where neither is set', () => {
    expect(standingGraph(knownGraph(graph, null, null), null, null)).toBe(graph);
  });

  it('has on a day of the world what had begun and not ended', () => {
    const [war, sale, feud] = [
      'war CONTESTED 2020-09-27/2020-11-10',
      'sale CONTESTED 2016',
      'feud CONTESTED null',
    ];
    expect(at('2020-10-01', null)).toEqual([war, sale]);
    expect(at('2020-10-05', null)).toEqual([war, sale, feud]);
    expect(at('2020-11-11', null)).toEqual([sale, feud]);
    expect(at('2015-12-31', null)).toEqual([]);
  });

  it('has on a day of the reader what was known, with the evidence and the date of that day', () => {
    expect(at(null, '2020-11-01', [['war', then('SINGLE_SOURCE', '2020-09-27/')]])).toEqual([
      'war SINGLE_SOURCE 2020-09-27/',
    ]);
  });

  it('has on a day of the reader as many documents and publishers behind it as there were', () => {
    const war = { evidence: 'CONTESTED', occurred: '2020-09-27/2020-11-10' } as const;
    const relations = new Map([['war', { ...war, documents: 3, publishers: 2 }]]);
    expect(knownGraph(graph, '2020-11-01', { relations, begins }).relations).toMatchObject([
      { id: 'war', documents: 3, publishers: 2 },
    ]);
  });

  it('has on days of both what stood by the dates that were known', () => {
    const known: [string, KnownRelation][] = [
      ['war', then('ALLEGED', '2020-09-27/')],
      ['sale', then('SINGLE_SOURCE', '2016/2017')],
    ];
    expect(at('2021-01-01', '2020-11-01', known)).toEqual(['war ALLEGED 2020-09-27/']);
  });

  it('has nothing of a day of which it is not yet known what was known', () => {
    expect(knownGraph(graph, '2020-11-01', null).relations).toEqual([]);
  });

  it('keeps its actors, with as many relations as were known', () => {
    expect(standingGraph(graph, '1900-01-01', null).actors).toBe(graph.actors);
    const known = { relations: new Map([['war', then('ALLEGED', null)]]), begins };
    expect(knownGraph(graph, '2020-11-01', known).actors.map(({ relationCount }) => relationCount)).toEqual([
      1, 1,
    ]);
  });
});
