import { holdText, sealQuote } from '@entente/documents';
import { RelationType, Stance } from '@entente/model';
import { someGraph } from './someGraph.js';
import type { TestServer } from './testServer.js';

const sold = 'Aland sold drones to Bland';
const denied = 'Bland denies that Aland sold it any';
const paper = `${'A line of no matter.\n'.repeat(60)}In May, ${sold}, a paper says. ${denied}.\n`;

/** Four states: drones told and denied from aland to bland, aid too, a ship without a date; cland and dland lead on from them. */
export async function recordContested({ store, corner }: TestServer): Promise<void> {
  const make = someGraph(corner);
  const document = holdText(paper);
  const claim = (name: string, stance: Stance, words: string) => {
    const start = paper.indexOf(words);
    const drafted = make.claim(name, ['paper'], {
      stance,
      ...(stance === Stance.DENIED ? { voice: make.speaker('bland') } : {}),
    });
    const [citation] = drafted.citations;
    const anchor = { kind: 'TEXT' as const, start, end: start + words.length };
    return { ...drafted, citations: [{ ...citation, anchor, seal: sealQuote(words) }] as const };
  };
  const { AID, ACCUSATION, ALLIANCE, ARMS_SUPPLY } = RelationType;
  const drones = make.relation('drones', 'aland', 'bland', { occurred: make.date('2021-05') });
  const tie = (name: string, from: string, to: string, type: RelationType, day: string | null) => ({
    relation: make.relation(name, from, to, { type, occurred: day === null ? null : make.date(day) }),
    claim: make.claim(name, ['post']),
  });
  const batch = {
    actors: ['aland', 'bland', 'cland', 'dland'].map((name) => make.state(name)),
    sources: [
      make.source('paper', {
        document,
        sha256: document.textSha256,
        publisher: 'The Paper',
        published: make.date('2021-06-02'),
        url: 'https://paper.example/drones',
      }),
      make.source('post', { publisher: 'The Post', published: make.date('2021-06-03') }),
    ],
    claims: [
      { relation: drones, claim: claim('sold', Stance.REPORTED, sold) },
      { relation: drones, claim: claim('denied', Stance.DENIED, denied) },
      tie('aid', 'aland', 'bland', AID, '2021-01'),
      tie('ship', 'aland', 'bland', ARMS_SUPPLY, null),
      tie('blame', 'bland', 'cland', ACCUSATION, '2021-02-03'),
      tie('pact', 'cland', 'dland', ALLIANCE, '2020/2021'),
      tie('loan', 'aland', 'dland', AID, '2020-11'),
    ],
  };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}
