import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { onSharedNeo4j, type StartedServer, startServer } from '../support/startServer.js';
import { startLimitMs } from '../support/testStore.js';

const entente = [process.execPath, 'apps/cli/bin/entente.js', 'serve'] as const;
const npm = ['npm', 'start'] as const;

let directory: string;
let settings: Record<string, string>;
const running: { server: StartedServer; address: string }[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'entente-stopping-'));
  settings = await onSharedNeo4j(directory);
}, startLimitMs);
afterEach(async () => {
  for (const { server, address } of running.splice(0)) {
    server.child.kill('SIGKILL');
    await eventually(() => expectGone(address));
  }
});
afterAll(() => rm(directory, { recursive: true }));

async function start(
  command?: readonly [string, ...string[]],
): Promise<{ server: StartedServer; address: string }> {
  const server = startServer(settings, command);
  const started = { server, address: await server.address() };
  running.push(started);
  return started;
}

/** Nobody listens there: the port can be had. */
async function expectGone(address: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(Number(new URL(address).port), '127.0.0.1', resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** A query that keeps a server at work for a while. */
const heavy = `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: actors(first: 100, search: "nobody ${i}") { totalCount }`).join(' ')} }`;

async function ask(address: string, query: string): Promise<{ status: number; body: string }> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: await answer.text() };
}

describe('what ends with whoever started it', () => {
  it.each<[string, readonly [string, ...string[]], NodeJS.Signals]>([
    ['npm start, told to end', npm, 'SIGTERM'],
    ['npm start, killed', npm, 'SIGKILL'],
    ['entente serve, killed', entente, 'SIGKILL'],
    ['entente serve, told to end', entente, 'SIGTERM'],
  ])(
    'is the server: %s',
    async (_, command, signal) => {
      const { server, address } = await start(command);
      server.child.kill(signal);
      await eventually(() => expectGone(address));
    },
    60_000,
  );
});

describe('a server that is told to end', () => {
  it('lets requests in flight finish, refuses new ones, and ends within ten seconds, under 60 heavy ones', async () => {
    const { server, address } = await start();
    expect((await ask(address, heavy)).status).toBe(200);
    const asked = Array.from({ length: 60 }, () =>
      ask(address, heavy).catch((error: unknown) => ({ status: 0, body: String(error) })),
    );
    await eventually(async () => {
      const { body } = await ask(address, '{ __typename }');
      expect(body).toContain('Query');
    });
    const began = performance.now();
    server.child.kill('SIGTERM');
    await eventually(() => Promise.resolve(expect(server.said()).toContain('Stopping')));
    expect(await server.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(10_000);
    const answers = await Promise.all(asked);
    // Each is answered: with what was asked, or with when to come back.
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  }, 60_000);

  it('ends at once at a second signal', async () => {
    const { server, address } = await start();
    const asked = Array.from({ length: 60 }, () => ask(address, heavy).catch(() => undefined));
    await eventually(async () => expect((await ask(address, '{ __typename }')).status).toBe(200));
    server.child.kill('SIGTERM');
    await eventually(() => Promise.resolve(expect(server.said()).toContain('Stopping')));
    const began = performance.now();
    server.child.kill('SIGTERM');
    await server.ended;
    expect(performance.now() - began).toBeLessThan(1_000);
    await Promise.all(asked);
  }, 60_000);
});
