import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '@entente/model';
import type { Graph } from '../network/graph';
import { atClocks } from './atClocks';
import { dayNumber } from './dayNumber';

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
  occurred,
});
const graph: Graph = {
  actors: [actor('north'), actor('south')],
  relations: [relation('war', '2020-09-27/2020-11-10'), relation('sale', '2016'), relation('feud', null)],
};
const begins = new Map([['feud', dayNumber('2020-10-05')]]);
const at = (asOf: string | null, knownAt: string | null, evidence: [string, Evidence][] | null = null) =>
  atClocks(graph, { asOf, knownAt }, { evidence: evidence && new Map(evidence), begins }).relations.map(
    (one) => `${one.id} ${one.evidence}`,
  );

describe('The graph at two clocks', () => {
  it('is as it was where neither is set', () => {
    expect(atClocks(graph, { asOf: null, knownAt: null }, null)).toBe(graph);
  });

  it('has on a day of the world what had begun and not ended', () => {
    expect(at('2020-10-01', null)).toEqual(['war CONTESTED', 'sale CONTESTED']);
    expect(at('2020-10-05', null)).toEqual(['war CONTESTED', 'sale CONTESTED', 'feud CONTESTED']);
    expect(at('2020-11-11', null)).toEqual(['sale CONTESTED', 'feud CONTESTED']);
    expect(at('2015-12-31', null)).toEqual([]);
  });

  it('has on a day of the reader what was known, with the evidence of that day', () => {
    expect(at(null, '2020-10-01', [['sale', 'SINGLE_SOURCE']])).toEqual(['sale SINGLE_SOURCE']);
  });

  it('has on days of both what stood by what was known', () => {
    const known: [string, Evidence][] = [
      ['sale', 'SINGLE_SOURCE'],
      ['war', 'ALLEGED'],
    ];
    expect(at('2021-01-01', '2020-10-01', known)).toEqual(['sale SINGLE_SOURCE']);
  });

  it('keeps its actors', () => {
    expect(atClocks(graph, { asOf: '1900-01-01', knownAt: null }, null).actors).toBe(graph.actors);
  });
});
