import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { testNeo4j } from '../support/testNeo4j.js';

const main = join(import.meta.dirname, '../../apps/server/dist/main.js');

/** The server as a process of its own, on the shared Neo4j, without the sample. */
describe('the server, started', () => {
  let directory: string;
  let address: Record<string, string>;
  const running: Started[] = [];

  interface Started {
    readonly child: ChildProcess;
    readonly ended: Promise<number | null>;
    out: string;
    err: string;
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'entente-start-'));
    const { uri, username, password, database } = await testNeo4j();
    address = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
    };
  }, startLimitMs);
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  afterAll(() => rm(directory, { recursive: true }));

  function start(settings: Record<string, string> = {}): Started {
    const env = { PATH: process.env['PATH'], ENTENTE_DATA: directory, ENTENTE_SAMPLE: 'off', PORT: '0' };
    const child = spawn(process.execPath, [main], { env: { ...env, ...address, ...settings } });
    const started: Started = {
      child,
      out: '',
      err: '',
      ended: once(child, 'exit').then(([code]) => code as number | null),
    };
    child.stdout.on('data', (text) => (started.out += String(text)));
    child.stderr.on('data', (text) => (started.err += String(text)));
    running.push(started);
    return started;
  }
  async function ready(started: Started): Promise<{ page: string; link: string }> {
    while (!started.out.includes('/sign-in/')) {
      if (started.child.exitCode !== null) throw new Error(started.err);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const [page = '', link = ''] = started.out.match(/http:\S+/gu) ?? [];
    return { page, link };
  }

  it('prints its address and a link that signs in, and ends in good order when it is told to', async () => {
    const server = start();
    const { page, link } = await ready(server);
    const signedIn = await fetch(link, { redirect: 'manual' });
    expect(signedIn.status).toBe(303);
    expect((await fetch(link)).status).toBe(410);
    // A first start, as the folder is new.
    const editor = /^ {2}editor (\S+)$/mu.exec(server.out)?.[1] ?? 'none';
    expect(await readFile(join(directory, 'tokens.json'), 'utf8')).not.toContain(editor);
    expect((await stat(join(directory, 'tokens.json'))).mode & 0o777).toBe(0o600);
    const answer = await fetch(new URL('/graphql', page), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${editor}` },
      body: JSON.stringify({ query: '{ viewer { role } }' }),
    });
    expect(await answer.json()).toEqual({ data: { viewer: { role: 'EDITOR' } } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.err).not.toContain(editor);
    const second = start();
    await ready(second);
    expect(second.out).not.toMatch(/editor +\S{16}/u);
  }, 30_000);

  it('says in a sentence that its address is taken, and ends', async () => {
    const { page } = await ready(start());
    const second = start({ PORT: new URL(page).port });
    expect(await second.ended).toBe(1);
    expect(second.err.trim().split('\n')).toContain(
      `Something else listens on 127.0.0.1:${new URL(page).port} already. Set PORT to another port, or to 0 for a free one`,
    );
    expect(second.err).not.toMatch(/\bat .*:\d+:\d+/u);
  }, 30_000);

  it('says in a sentence which setting it cannot use, and ends', async () => {
    const server = start({ ENTENTE_READ: 'perhaps' });
    expect(await server.ended).toBe(1);
    expect(server.err).toBe('ENTENTE_READ is "perhaps"; it may hold open or token\n');
  }, 30_000);

  it('says in a sentence that the database does not answer, and ends', async () => {
    const server = start({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(await server.ended).toBe(1);
    expect(server.err).toContain('127.0.0.1:1');
    expect(server.err).not.toMatch(/\bat .*:\d+:\d+/u);
  }, 60_000);
});
