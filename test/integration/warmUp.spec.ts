import { judgeCitation } from '@entente/documents';
import { GraphStore, warmUp } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordingDriver } from '../../bench/src/connections/driver.js';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

describe('warming up', () => {
  const heard: string[] = [];
  let corner: TestStore;
  let server: TestServer;
  let warmed: Set<string>;
  beforeAll(async () => {
    corner = await openTestStore();
    const driver = recordingDriver(corner.driver, ({ text }) => heard.push(text));
    server = await startTestServer({ store: new GraphStore(driver, corner.database, judgeCitation) });
    await recordDenseGraph({ corner, store: server.store });
    await warmUp(server.store);
    warmed = new Set(heard);
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await corner.close();
  });

  const actor = (name: string): string => JSON.stringify(corner.id('actor', name));
  const relation = (): string => JSON.stringify(corner.id('relation', 'dense0.dense1'));
  const said =
    'evidence qualifiers { key } claims { stance citations { quote origin source { title held } } }';
  it.each([
    ['the first picture', () => 'subgraph { actors { name identifiers { value } } relations { evidence } }'],
    ['whom a name means', () => 'resolveActor(name: "dense", limit: 5) { matched actor { name } }'],
    ['a search', () => 'actors(search: "dense", first: 8) { nodes { name } }'],
    ['an actor', () => `actor(id: ${actor('dense0')}) { name relations(first: 100) { nodes { evidence } } }`],
    [
      'its neighbours',
      () => `neighbourhood(actorIds: [${actor('dense0')}]) { actors { name identifiers { value } } }`,
    ],
    ['a relation with what is said of it', () => `relation(id: ${relation()}) { ${said} }`],
    [
      'chains between two',
      () =>
        `paths(from: ${actor('dense0')}, to: ${actor('dense7')}) { actors { identifiers { value } } hops { relations { ${said} } } }`,
    ],
    ['how many gaps of a kind there are', () => 'gaps(kinds: [UNDATED], first: 1) { totalCount }'],
  ])('has the database plan what a page asks for: %s', async (_, question) => {
    heard.length = 0;
    const { errors } = await server.ask(`{ ${question()} }`);
    expect(errors).toEqual([]);
    // Where the log ends is looked at for the mark of the answer.
    const unplanned = heard.filter((text) => !warmed.has(text) && !/MATCH \(h:LogHead/u.test(text));
    expect(unplanned).toEqual([]);
  });
});
