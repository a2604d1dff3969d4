import { Evidence, RelationType } from '@entente/model';
import { type JudgedFilter, noJudgedFilter } from '../queries/judgedFilter.js';
import { describe, expect, it } from '@jest/globals';
import type { NetworkColumns } from './networkColumns.js';
import { forEachRelationOf } from './networkView.js';
import { passing } from './passing.js';
import { RelationNetwork } from './relationNetwork.js';

/** An aid of 2020, denied in 2021, known from two sources. */
const columns: NetworkColumns = [
  'rel_a',
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
  0,
  [0, 0],
  null,
  2,
  [1, 2],
  [1, 2],
];
const network = new RelationNetwork();
network.set(columns);
const rankWith = (filter: Partial<JudgedFilter>): number =>
  passing(network, { ...noJudgedFilter, ...filter })(0);

describe('a relation in the network', () => {
  it('has the evidence of all that is said, or of what was known on a day', () => {
    expect(rankWith({})).toBe(3);
    expect(rankWith({ knownAt: '2020-12-31' })).toBe(1);
    expect(rankWith({ knownAt: '2020-02-29' })).toBe(-1);
  });

  it('passes by how many publishers it rests on', () => {
    expect(rankWith({ minPublishers: 2 })).toBe(3);
    expect(rankWith({ minPublishers: 3 })).toBe(-1);
    expect(rankWith({ minPublishers: 2, knownAt: '2020-12-31' })).toBe(-1);
  });

  it('passes by the sources and the evidence that were known', () => {
    expect(rankWith({ sourceIds: ['src_late'] })).toBe(3);
    expect(rankWith({ sourceIds: ['src_late'], knownAt: '2020-12-31' })).toBe(-1);
    expect(rankWith({ minEvidence: Evidence.SINGLE_SOURCE })).toBe(-1);
    expect(rankWith({ minEvidence: Evidence.SINGLE_SOURCE, knownAt: '2020-12-31' })).toBe(1);
    expect(rankWith({ stances: ['DENIED'], knownAt: '2020-12-31' })).toBe(-1);
  });

  it('follows when its ends change, and is tied to nobody when it is gone', () => {
    const moved = new RelationNetwork();
    moved.set(columns);
    moved.set(['rel_a', 'act_c', 'act_b', ...columns.slice(3)] as unknown as NetworkColumns);
    moved.set(['rel_loop', 'act_c', 'act_c', ...columns.slice(3)] as unknown as NetworkColumns);
    const ties = (id: string): string[] => {
      const found: string[] = [];
      forEachRelationOf(moved, moved.actorNumbers.get(id) ?? -1, (relation) =>
        found.push(moved.relationNumbers.idOf(relation)),
      );
      return found;
    };
    expect(ties('act_a')).toEqual([]);
    expect(ties('act_b')).toEqual(['rel_a']);
    expect(ties('act_c')).toEqual(['rel_loop', 'rel_a']);
    moved.remove('rel_a');
    expect(ties('act_b')).toEqual([]);
    expect(ties('act_c')).toEqual(['rel_loop']);
  });

  it('is of the types asked for', () => {
    expect(rankWith({ types: [RelationType.AID] })).toBe(3);
    expect(rankWith({ types: [RelationType.TRADE] })).toBe(-1);
    expect(rankWith({ types: [] })).toBe(-1);
  });
});

describe('the ties of an actor', () => {
  it('are all there, however many have come', () => {
    const network = new RelationNetwork();
    for (let i = 0; i < 3000; i += 1) {
      const ends = i % 2 === 0 ? ['act_hub', `act_${i}`] : [`act_${i}`, 'act_hub'];
      network.set([`rel_${i}`, ...ends, ...columns.slice(3)] as unknown as NetworkColumns);
      let count = 0;
      if (i % 100 === 0) {
        forEachRelationOf(network, 0, () => (count += 1));
        expect(count).toBe(i + 1);
      }
    }
  });
});

describe('the order of actors', () => {
  it('is that of their ids, also after more have come', () => {
    const network = new RelationNetwork();
    const names = ['m', 'c', 'x', 'a', 'z', 'b', 'y', 'l'];
    for (let i = 0; i < names.length; i += 2) {
      const ends = [`act_${names[i]}`, `act_${names[i + 1]}`];
      network.set([`rel_${i}`, ...ends, ...columns.slice(3)] as unknown as NetworkColumns);
      const { order, actorIds } = network;
      const sorted = [...actorIds].sort();
      expect(actorIds.map((id) => sorted.indexOf(id))).toEqual([...order.subarray(0, actorIds.length)]);
    }
  });
});
