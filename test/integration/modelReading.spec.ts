import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

/** Stands in for the server of a language model. */
let standIn: Server;
/** How it answers. */
let answer: (response: ServerResponse) => void = () => undefined;
let asked = 0;
let server: TestServer;
beforeAll(async () => {
  standIn = createServer((request, response) => {
    asked += 1;
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((resolve) => standIn.listen(0, '127.0.0.1', resolve));
  const { port } = standIn.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/v1`;
  server = await startTestServer({ languageModel: { url, model: 'stand-in', key: null } });
}, startLimitMs);
afterAll(async () => {
  standIn.closeAllConnections();
  standIn.close();
  await server.close();
});

const fields = 'state model by passage proposed refused problem';
const start = `mutation ($id: ID!) { askLanguageModel(sourceId: $id) { ${fields} } }`;

interface Reading {
  readonly state: string;
  readonly proposed: number;
  readonly refused: readonly string[];
  readonly problem: string | null;
}

async function hold(name: string): Promise<string> {
  const { mark } = server.corner;
  const text = `Quirinia condemned Sellonia. Quirinia was less than pleased with Buyonia.\n\n${name} ${mark}`;
  const { data } = await server.ask(
    'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
    { input: { title: `${name} ${mark}`, text, language: 'en' } },
  );
  return (data as { addSource: { id: string } }).addSource.id;
}

const reading = async (id: string): Promise<Reading | null> => {
  const { data } = await server.ask(`query ($id: ID!) { modelReading(sourceId: $id) { ${fields} } }`, { id });
  return (data as { modelReading: Reading | null }).modelReading;
};

/** What came of it, once it is in a state. */
async function ended(id: string, state: string): Promise<Reading | null> {
  await eventually(async () => expect((await reading(id))?.state).toBe(state));
  return reading(id);
}

const proposalsOf = async (id: string): Promise<{ model: string | null; pattern: string; to: object }[]> => {
  const { data } = await server.ask(
    'query ($id: ID!) { review(sourceId: $id) { proposals { model pattern to { text } } } }',
    { id },
  );
  return (data as { review: { proposals: { model: string | null; pattern: string; to: object }[] } }).review
    .proposals;
};

const claim = (quote: string, to: string) => ({
  quote,
  type: 'CRITICISM',
  from: 'Quirinia',
  to,
  stance: 'ASSERTED',
});
const says = (content: string) => (response: ServerResponse) => {
  response.end(JSON.stringify({ choices: [{ message: { content } }] }));
};

describe('the language model', () => {
  it('is asked when an editor asks for it alone, and what it proposes is checked, marked, and waits for a person', async () => {
    const id = await hold('Asked');
    await server.ask('mutation ($id: ID!) { readProposals(sourceId: $id) { pending } }', { id });
    expect([asked, await reading(id)]).toEqual([0, null]);
    const claims = [
      claim('Quirinia condemned Sellonia', 'Sellonia'),
      claim('Quirinia was less than pleased with Buyonia', 'Buyonia'),
      claim('Quirinia despises Buyonia', 'Buyonia'),
    ];
    answer = says(JSON.stringify({ claims }));
    const begun = await server.ask(start, { id });
    expect(begun.errors).toEqual([]);
    const done = await ended(id, 'DONE');
    expect(done).toMatchObject({ proposed: 1, model: 'stand-in', by: 'editor', passage: 1, problem: null });
    expect(done?.refused).toEqual([expect.stringContaining('does not stand in the document')]);
    const marked = { model: 'stand-in', pattern: 'language-model', to: { text: 'Buyonia' } };
    const proposals = await proposalsOf(id);
    expect(proposals.filter(({ model }) => model !== null)).toEqual([marked]);
    expect(proposals.filter(({ model }) => model === null)).toHaveLength(1);
    // Read anew by patterns, they stay.
    await server.ask('mutation ($id: ID!) { readProposals(sourceId: $id) { pending } }', { id });
    expect(await proposalsOf(id)).toEqual(proposals);
  });

  it('that answers nonsense proposes nothing, and it is said why', async () => {
    const id = await hold('Nonsense');
    answer = says('I would rather not.');
    await server.ask(start, { id });
    const done = await ended(id, 'DONE');
    expect(done).toMatchObject({ proposed: 0, refused: [expect.any(String)] });
  });

  it('that refuses, or answers with something else, fails with what it said', async () => {
    const id = await hold('Refused');
    answer = (response) => response.writeHead(401).end();
    await server.ask(start, { id });
    expect((await ended(id, 'FAILED'))?.problem).toMatch(/answers with status 401/u);
    answer = (response) => response.end('<html>');
    await server.ask(start, { id });
    await eventually(async () => expect((await reading(id))?.problem).toMatch(/something other than/u));
  });

  it('that does not answer is stopped', async () => {
    const id = await hold('Late');
    const arrived = new Promise<ServerResponse>((resolve) => {
      answer = resolve;
    });
    await server.ask(start, { id });
    await arrived;
    expect(await reading(id)).toMatchObject({ state: 'RUNNING', passage: 1 });
    const again = await server.ask(start, { id });
    expect(again.data?.['askLanguageModel']).toMatchObject({ state: 'RUNNING', passage: 1 });
    await server.ask('mutation ($id: ID!) { stopLanguageModel(sourceId: $id) { state } }', { id });
    expect(await ended(id, 'STOPPED')).toMatchObject({ problem: null });
  });

  it('is asked by editors alone, and about what there is', async () => {
    const id = await hold('Reader');
    const reader = await server.ask(start, { id }, server.readerToken);
    expect(reader.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const none = await server.ask(start, { id: 'src_nobody' });
    expect(none.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await server.ask('{ languageModel }')).data).toEqual({ languageModel: 'stand-in' });
  });
});
