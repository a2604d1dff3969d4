import { Evidence, noFilter, type RelationFilter, RelationType } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import type { NetworkColumns } from './networkColumns.js';
import { passing } from './passing.js';
import { RelationNetwork } from './relationNetwork.js';

/** An aid of 2020, denied in 2021, known from two sources. */
const columns: NetworkColumns = [
  'rel_a',
  '5:x:17',
  'act_a',
  'act_b',
  'AID',
  3,
  ['ASSERTED', 'DENIED'],
  20200101,
  20201231,
  20200101,
  null,
  ['src_early', 'src_late'],
  [20200301, 20210601],
  [1, 3],
  [' ASSERTED', ' ASSERTED DENIED'],
  [1, 2],
  [20200101, 20200101],
];
const network = new RelationNetwork();
network.set(columns);
const rankWith = (filter: Partial<RelationFilter>): number => passing(network, { ...noFilter, ...filter })(0);

describe('a relation in the network', () => {
  it('has the evidence of all that is said, or of what was known on a day', () => {
    expect(rankWith({})).toBe(3);
    expect(rankWith({ knownAt: '2020-12-31' })).toBe(1);
    expect(rankWith({ knownAt: '2020-02-29' })).toBe(-1);
  });

  it('passes by the sources and the evidence that were known', () => {
    expect(rankWith({ sourceIds: ['src_late'] })).toBe(3);
    expect(rankWith({ sourceIds: ['src_late'], knownAt: '2020-12-31' })).toBe(-1);
    expect(rankWith({ minEvidence: Evidence.SINGLE_SOURCE })).toBe(-1);
    expect(rankWith({ minEvidence: Evidence.SINGLE_SOURCE, knownAt: '2020-12-31' })).toBe(1);
    expect(rankWith({ stances: ['DENIED'], knownAt: '2020-12-31' })).toBe(-1);
  });

  it('is kept where Neo4j keeps it, and follows when its ends change', () => {
    const moved = new RelationNetwork();
    moved.set(columns);
    expect(moved.elementId(0)).toBe('5:x:17');
    moved.set(['rel_a', '5:x:18', 'act_c', 'act_b', ...columns.slice(4)] as unknown as NetworkColumns);
    const ties = (id: string): number[] => {
      const found: number[] = [];
      moved.forEachTie(moved.actorNumbers.get(id) ?? -1, (relation) => found.push(relation));
      return found;
    };
    expect(ties('act_a')).toEqual([]);
    expect(ties('act_c')).toEqual(ties('act_b'));
    expect(ties('act_c').map((relation) => moved.elementId(relation))).toEqual(['5:x:18']);
    moved.remove('rel_a');
    expect(ties('act_c')).toEqual([]);
  });

  it('is of the types asked for', () => {
    expect(rankWith({ types: [RelationType.AID] })).toBe(3);
    expect(rankWith({ types: [RelationType.TRADE] })).toBe(-1);
    expect(rankWith({ types: [] })).toBe(-1);
  });
});
