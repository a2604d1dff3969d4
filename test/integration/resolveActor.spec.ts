import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

interface Match {
  readonly actor: { readonly id: string };
  readonly score: number;
}

describe('resolveActor', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, startLimitMs);
  afterAll(() => server.close());

  // Invented names of officials that do not exist, with a part that no other suite has.
  const create = async (kind: string, name: string): Promise<string> => {
    const { data } = await server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind, name, allowSameName: true } },
    );
    return (data as { createActor: { id: string } }).createActor.id;
  };
  const resolve = async (name: string): Promise<readonly Match[]> => {
    const { data } = await server.ask(
      'query ($name: String!) { resolveActor(name: $name, limit: 50) { actor { id } score } }',
      { name },
    );
    return (data as { resolveActor: Match[] }).resolveActor;
  };

  it('finds an official by a name in Cyrillic, Armenian, Georgian, Arabic and Hebrew letters', async () => {
    const id = await create('OFFICIAL', 'Zulgar Mirbadalov');
    for (const name of ['Мирбадалов', 'Միրբադալով', 'მირბადალოვი', 'ميربادالوف', 'מירבדלוב']) {
      const match = (await resolve(name)).find(({ actor }) => actor.id === id);
      expect([name, (match?.score ?? 0) >= 0.6]).toEqual([name, true]);
    }
  });

  it('scores a father of the same family name and another state’s ministry below 0.5', async () => {
    const person = await create('OFFICIAL', 'Zulgar Qaramandov');
    const ministry = await create('ORGANIZATION', 'Qaramandov Ministry of Israel');
    const kin = (await resolve('Heydar Qaramandov')).find(({ actor }) => actor.id === person);
    const other = (await resolve('Russian Qaramandov Ministry')).find(({ actor }) => actor.id === ministry);
    expect(kin?.score ?? 0).toBeLessThan(0.5);
    expect(other?.score ?? 0).toBeLessThan(0.5);
    expect((await resolve('Israeli Qaramandov Ministry'))[0]?.actor.id).toBe(ministry);
  });
});
