import { RelationType } from '@entente/model';
import { someGraph } from './someGraph.js';
import type { TestServer } from './testServer.js';

/**
 * A hub with three states around it, and three more around one of those: two arms supplies from hub to ann, aid from hub to bob, an
 * accusation of hub by cid; ann gives aid to eve and fay, gus accuses ann.
 */
export async function recordNeighbours({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const { AID, ACCUSATION, ARMS_SUPPLY } = RelationType;
  const ties: [string, string, string, RelationType, string][] = [
    ['planes', 'hub', 'ann', ARMS_SUPPLY, '2020-05-01'],
    ['drones', 'hub', 'ann', ARMS_SUPPLY, '2020-08-01'],
    ['aid', 'hub', 'bob', AID, '2021-01'],
    ['blame', 'cid', 'hub', ACCUSATION, '2021-02-03'],
    ['grain', 'ann', 'eve', AID, '2021-04'],
    ['loan', 'ann', 'fay', AID, '2021-05'],
    ['charge', 'gus', 'ann', ACCUSATION, '2021-06'],
  ];
  const batch = {
    actors: ['hub', 'ann', 'bob', 'cid', 'eve', 'fay', 'gus'].map((name) => make.state(name)),
    sources: [make.source('paper', { published: make.date('2021-07-01') })],
    claims: ties.map(([name, from, to, type, day]) => ({
      relation: make.relation(name, from, to, { type, occurred: make.date(day) }),
      claim: make.claim(name, ['paper']),
    })),
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
