import { ActorKind, RelationType, Stance } from '@entente/model';
import { someGraph } from './someGraph.js';
import type { TestServer } from './testServer.js';

/**
 * Three states, a company and an official, with relations of each tone. Dawn and noon are of one publisher, dusk of another: they agree
 * on a sale and not on a war, dusk alone alleges a threat, and each knows of more by itself.
 */
export async function recordFilterable({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const { AID, ARMS_SUPPLY, MILITARY_ACTION, OFFICE, OWNERSHIP, THREAT } = RelationType;
  const tie = (name: string, from: string, to: string, type: RelationType, day: string | null) =>
    make.relation(name, from, to, { type, occurred: day === null ? null : make.date(day) });
  const sale = tie('sale', 'forge', 'bland', ARMS_SUPPLY, '2020-05-01');
  const war = tie('war', 'bland', 'cland', MILITARY_ACTION, '2020-09-27/2020-11-10');
  const batch = {
    actors: [
      ...['aland', 'bland', 'cland'].map((name) => make.state(name)),
      { ...make.state('forge'), kind: ActorKind.COMPANY },
      { ...make.state('envoy'), kind: ActorKind.OFFICIAL },
    ],
    sources: [
      make.source('dawn', { publisher: 'The Morning' }),
      make.source('noon', { publisher: 'The Morning' }),
      make.source('dusk', { publisher: 'The Evening' }),
    ],
    claims: [
      { relation: sale, claim: make.claim('sold', ['noon']) },
      { relation: sale, claim: make.claim('bought', ['dusk']) },
      { relation: war, claim: make.claim('struck', ['noon']) },
      { relation: war, claim: make.claim('denied', ['dusk'], { stance: Stance.DENIED }) },
      { relation: tie('aid', 'aland', 'bland', AID, '2021-01'), claim: make.claim('aid', ['dawn']) },
      {
        relation: tie('threat', 'cland', 'aland', THREAT, '2021-03'),
        claim: make.claim('threat', ['dusk'], { stance: Stance.ALLEGED }),
      },
      { relation: tie('stake', 'aland', 'forge', OWNERSHIP, null), claim: make.claim('stake', ['dusk']) },
      {
        relation: tie('office', 'envoy', 'aland', OFFICE, '2019/2022'),
        claim: make.claim('office', ['dawn']),
      },
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
