import { describe, expect, it } from '@jest/globals';
import type { NetworkColumns } from './networkColumns.js';
import { forEachRelationOf, stepOn } from './networkView.js';
import { RelationNetwork } from './relationNetwork.js';

const COUNT = 5_000;

const columns = (i: number, rank = i % 5): NetworkColumns => [
  `rel_${i}`,
  `act_${i % 70}`,
  `act_${(i * 7 + 1) % 90}`,
  'ACCUSATION',
  rank,
  ['REPORTED'],
  20_200_101 + i,
  20_200_101 + i,
  20_200_101 + i,
  null,
  [`src_${i % 40}`, 'src_late'],
  [20_200_201, 20_210_301],
  [rank, rank],
  [' REPORTED', ' REPORTED'],
  [1, 2],
  [20_200_201, 20_200_201],
  i % 8,
  [0, i % 8],
  i % 3 === 0 ? null : [[20_200_101], [20_200_101], [20_200_101], [20_200_101]],
  2,
  [1, 2],
  [1, 2],
];

function filled(): RelationNetwork {
  const network = new RelationNetwork();
  for (let i = 0; i < COUNT; i += 1) network.set(columns(i));
  return network;
}

/** What a network says of each relation, by id. */
function said(network: RelationNetwork): unknown[] {
  const all = new Map<number, unknown>();
  for (let actor = 0; actor < network.actorCount; actor += 1) {
    forEachRelationOf(network, actor, (relation) => {
      const [source, step] = [network.sourcesAt[relation] ?? -1, stepOn(network, relation, 20_201_231)];
      all.set(relation, [
        network.relationNumbers.idOf(relation),
        network.actorIds[network.from[relation] ?? -1],
        network.actorIds[network.to[relation] ?? -1],
        network.rank[relation],
        network.earliest[relation],
        network.sourceNumbers.idOf(network.sources[source] ?? -1),
        network.stepRank[step],
        network.stepDate[step],
        network.order[network.from[relation] ?? -1],
      ]);
    });
  }
  return [...all].sort(([a], [b]) => a - b).map(([, values]) => values);
}

describe('a network of which another thread has the parts', () => {
  it('says the same there, and can be changed and grow', () => {
    const [whole, read] = [filled(), filled()];
    const other = new RelationNetwork(structuredClone(read.parts));
    expect(other.relationCount).toBe(COUNT);
    expect(said(other)).toEqual(said(whole));
    for (const network of [whole, other]) {
      network.remove('rel_7');
      network.set(columns(8, 4));
      for (let i = COUNT; i < 3 * COUNT; i += 1) network.set(columns(i));
    }
    expect(said(other)).toHaveLength(3 * COUNT - 1);
    expect(said(other)).toEqual(said(whole));
  });
});
