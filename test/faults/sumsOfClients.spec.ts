import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import {
  ask,
  askGraphql,
  type RawAnswer,
  type ServerProcess,
  startServerProcess,
} from '../support/serverProcess.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

/** MB that the server may have in RAM, whatever is done to it. */
const MOST_MEMORY = 600;

let corner: TestStore;
let server: ServerProcess;
beforeAll(async () => {
  corner = await openTestStore();
  server = await startServerProcess();
}, startLimitMs);
afterAll(async () => {
  await server.stop();
  await corner.close();
});

/** Addresses of this machine, each a client of its own. */
const client = (number: number): { readonly localAddress: string } => ({ localAddress: `127.0.0.${number}` });
const statusesOf = (answers: readonly RawAnswer[]): number[] =>
  [...new Set(answers.map(({ status }) => status))].sort();
const postJson = (body: Buffer | string, from: number, headers: Record<string, string> = {}) =>
  ask(server, {
    method: 'POST',
    path: '/graphql',
    ...client(from),
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    body,
  });

describe('bodies', () => {
  it('that are small and come to 16 MiB each take no more memory than their sender may send', async () => {
    const spaces = Buffer.alloc(16 * 2 ** 20, ' ');
    const packed = { br: brotliCompressSync(spaces), gzip: gzipSync(spaces), deflate: deflateSync(spaces) };
    for (const [encoding, body] of Object.entries(packed)) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, i) => postJson(body, 10 + (i % 4), { 'content-encoding': encoding })),
      );
      expect(statusesOf(answers).every((status) => status === 413 || status === 503)).toBe(true);
      expect(answers.some(({ status }) => status === 413)).toBe(true);
    }
    const { most } = await server.memory();
    expect(most).toBeLessThan(MOST_MEMORY);
  }, 30_000);

  it('of many small values at once are answered, or told when to come back, in the same memory', async () => {
    const withValues = (count: number): string =>
      `{"query":"{ viewer { role } }","variables":{"junk":[${Array.from({ length: count }, () => '[]').join(',')}]}}`;
    expect((await postJson(withValues(340_000), 10)).status).toBe(413);
    const junk = withValues(49_000);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => postJson(junk, 10 + (i % 8))));
    expect(statusesOf(answers).every((status) => status === 200 || status === 503)).toBe(true);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    const refused = answers.filter(({ status }) => status === 503);
    for (const { headers } of refused) expect(headers['retry-after']).toMatch(/^\d+$/u);
    expect((await server.memory()).most).toBeLessThan(MOST_MEMORY);
  }, 60_000);
});

describe('slow readers of a document of five megabytes', () => {
  let path: string;
  const readers: Socket[] = [];
  beforeAll(async () => {
    const text = randomBytes(2_450_000).toString('hex');
    const { body } = await ask(server, {
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.editorToken}` },
      body: JSON.stringify({
        query: 'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
        variables: { input: { title: `Long ${corner.mark}`, text } },
      }),
    });
    const { data } = JSON.parse(body) as { data: { addSource: { id: string } } };
    path = `/documents/${data.addSource.id}`;
  });
  afterEach(() => readers.splice(0).forEach((reader) => reader.destroy()));

  it('are let go after some seconds, take no more memory than there is for all, and keep nobody from reading', async () => {
    const statuses: string[] = [];
    let [open, cutOff] = [0, 0];
    for (let i = 0; i < 150; i += 1) {
      const socket = connect({ port: server.port, host: '127.0.0.1', ...client(20 + (i % 3)) });
      const accepted = i % 2 === 0 ? 'br' : 'identity';
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${accepted}\r\nConnection: close\r\n\r\n`,
      );
      // The head, and what came with it, and nothing more.
      socket.once('data', (chunk) => {
        socket.pause();
        const [, status = ''] = String(chunk).split(' ');
        statuses.push(status);
        if (status !== '200') socket.destroy();
      });
      open += 1;
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open -= 1;
        if (accepted === 'identity' && socket.bytesRead > 10_000 && socket.bytesRead < 4_900_000) cutOff += 1;
      });
      readers.push(socket);
    }
    await eventually(async () => expect(statuses).toHaveLength(150));
    expect([...new Set(statuses)].sort()).toEqual(['200', '503']);
    expect((await server.memory()).most).toBeLessThan(MOST_MEMORY);
    // What was sent and not taken is not seen as gone before it is read.
    await sleep(10_500);
    readers.forEach((reader) => reader.resume());
    await eventually(async () => expect(open).toBe(0));
    expect(cutOff).toBeGreaterThan(0);
    const other = await ask(server, { path, ...client(30) });
    expect([other.status, other.body.length]).toEqual([200, 4_900_000]);
  }, 40_000);
});

describe('one who asks for very much', () => {
  /** Asks in loops until the other is done. */
  async function meanwhile(
    loops: number,
    question: string,
    other: () => Promise<RawAnswer>,
    times: number,
  ): Promise<readonly RawAnswer[]> {
    let goesOn = true;
    const asking = Array.from({ length: loops }, async () => {
      while (goesOn) await askGraphql(server, question, client(40));
    });
    await sleep(500);
    const answers: RawAnswer[] = [];
    for (let i = 0; i < times; i += 1) answers.push(await other());
    goesOn = false;
    await Promise.all(asking);
    return answers;
  }

  it('of the database as a whole keeps nobody from paths', async () => {
    const paths = '{ paths(from: "act_a", to: "act_b", maxLength: 6, limit: 50) { length } }';
    const answers = await meanwhile(
      24,
      '{ integrity { ok } }',
      () => askGraphql(server, paths, client(41)),
      10,
    );
    expect(statusesOf(answers)).toEqual([200]);
  }, 60_000);

  it('by a hundred fields that are a question each keeps nobody from small questions', async () => {
    const fields = Array.from(
      { length: 100 },
      (_, i) => `a${i}: resolveActor(name: "Name ${i}") { matched }`,
    );
    const answers = await meanwhile(
      2,
      `{ ${fields.join(' ')} }`,
      () => askGraphql(server, '{ actors(first: 1) { totalCount } }', client(41)),
      20,
    );
    expect(statusesOf(answers)).toEqual([200]);
  }, 60_000);
});
