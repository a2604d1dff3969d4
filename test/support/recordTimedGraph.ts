import { RelationType, Stance } from '@entente/model';
import { someGraph } from './someGraph.js';
import type { TestServer } from './testServer.js';

/**
 * Three states and what two sources say of them. The early one, of 1 October 2020, tells of a sale in May 2020 and a war from 27
 * September to 10 November; the late one, of 1 March 2021, tells of the sale too, denies the war, and adds aid in January 2021
 * and a pact without a date.
 */
export async function recordTimedGraph({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const sale = make.relation('sale', 'aland', 'bland', { occurred: make.date('2020-05-01') });
  const war = make.relation('war', 'bland', 'cland', {
    type: RelationType.MILITARY_ACTION,
    occurred: make.date('2020-09-27/2020-11-10'),
  });
  const aid = make.relation('aid', 'cland', 'aland', {
    type: RelationType.AID,
    occurred: make.date('2021-01'),
  });
  const pact = make.relation('pact', 'aland', 'cland', { type: RelationType.ALLIANCE });
  const batch = {
    actors: [make.state('aland'), make.state('bland'), make.state('cland')],
    sources: [
      make.source('early', { published: make.date('2020-10-01') }),
      make.source('late', { published: make.date('2021-03-01') }),
    ],
    claims: [
      { relation: sale, claim: make.claim('sale-early', ['early']) },
      { relation: sale, claim: make.claim('sale-late', ['late']) },
      { relation: war, claim: make.claim('war-early', ['early']) },
      { relation: war, claim: make.claim('war-denied', ['late'], { stance: Stance.DENIED }) },
      { relation: aid, claim: make.claim('aid-late', ['late']) },
      { relation: pact, claim: make.claim('pact-late', ['late']) },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
