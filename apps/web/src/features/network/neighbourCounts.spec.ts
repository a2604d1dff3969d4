import { describe, expect, it } from '@jest/globals';
import type { GraphRelation } from '../../domain/network/graph';
import { unseenNeighbours } from './neighbourCounts';

const relation = (from: string, to: string): GraphRelation => ({
  id: `${from} ${to}`,
  type: 'AID',
  label: 'gives aid to',
  tone: 'COOPERATION',
  directed: true,
  from,
  to,
  evidence: 'SINGLE_SOURCE',
  documents: 1,
  publishers: 1,
  occurred: null,
});
const graph = {
  actors: [],
  relations: [relation('a', 'b'), { ...relation('b', 'a'), id: 'again' }, relation('a', 'c')],
};
const totals = new Map([
  ['a', 5],
  ['b', 1],
]);

describe('the neighbours that are not shown', () => {
  it('are counted by actor, not by relation', () => {
    expect([...unseenNeighbours(graph, totals, [])]).toEqual([['a', 3]]);
  });

  it('are those, too, that were hidden', () => {
    expect([...unseenNeighbours(graph, totals, ['c'])]).toEqual([['a', 4]]);
  });
});
