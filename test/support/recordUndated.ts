import { RelationType } from '@entente/model';
import { someGraph } from './someGraph.js';
import type { TestServer } from './testServer.js';

/** A pact of hub and bob of `recordNeighbours`, of which nobody says when: the one relation among them that lacks a date. */
export async function recordUndated({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const claims = [
    {
      relation: make.relation('pact', 'hub', 'bob', { type: RelationType.ALLIANCE }),
      claim: make.claim('pact', ['leaflet']),
    },
  ];
  const batch = { actors: [], sources: [make.source('leaflet')], claims };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
