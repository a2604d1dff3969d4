import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { type StartedServer, startServer } from '../support/startServer.js';
import { startLimitMs } from '../support/testStore.js';

const token = 'editor-0123456789-abcdefgh';

interface Asked {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly body: string;
}

async function ask(address: string, query: string, variables: object = {}): Promise<Asked> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const body = await answer.text();
  const { data = null } = JSON.parse(body) as { data?: Asked['data'] };
  return { status: answer.status, data, body };
}

const record = 'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }';
const claim = (key: string): object => ({
  input: {
    relation: { type: 'MEETING', from: 'act_israel', to: 'act_turkey' },
    stance: 'ASSERTED',
    summary: `The two are said to meet, as ${key} has it.`,
    citations: [{ sourceId: 'src_002', kind: 'TEXT', start: 604, end: 648 }],
    idempotencyKey: key,
  },
});
const integrity = '{ integrity { ok claims relationsWithoutClaim claimsWithoutCitation } }';

/** The first question of its kind to a database that is busy coming up may take longer than a request may. */
async function answered(address: string, query: string): Promise<unknown> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { status, data } = await ask(address, query);
    if (status === 200) return data;
  }
  throw new Error(`Not answered in five attempts: ${query}`);
}

async function start(dataDirectory: string): Promise<{ server: StartedServer; address: string }> {
  const server = startServer({
    ENTENTE_DATA: dataDirectory,
    ENTENTE_SAMPLE: 'on',
    ENTENTE_EDITOR_TOKEN: token,
    DOCKER_HOST: 'unix:///nowhere',
  });
  return { server, address: await server.address() };
}

async function stop({ child, ended }: StartedServer): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

describe('a local Neo4j that is killed under four writers', () => {
  let folder: string;
  let server: StartedServer;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'entente-killed-'));
    ({ server, address } = await start(folder));
  }, startLimitMs);
  afterAll(async () => {
    await stop(server);
    await rm(folder, { recursive: true });
  }, 60_000);

  it('comes back by itself within 30 seconds, and nothing that was acknowledged is lost, doubled or half', async () => {
    const before = await answered(address, integrity);
    const { claims } = (before as { integrity: { claims: number } }).integrity;
    const acknowledged = new Map<string, string>();
    const statuses = new Set<number>();
    let going = true;
    const write = async (writer: number): Promise<void> => {
      for (let i = 0; going; i += 1) {
        const key = `writer-${writer}-${i}`;
        // As a client does that was told to come back: the same again, until it is acknowledged.
        while (!acknowledged.has(key)) {
          const { status, data } = await ask(address, record, claim(key));
          statuses.add(status);
          const { id } = (data as { recordClaim?: { id: string } } | null)?.recordClaim ?? {};
          if (id === undefined) await pause(200);
          else acknowledged.set(key, id);
        }
      }
    };
    const writing = Promise.all([1, 2, 3, 4].map(write));
    await eventually(() => Promise.resolve(expect(acknowledged.size).toBeGreaterThan(12)));
    const running = await readFile(join(folder, 'neo4j/running.properties'), 'utf8');
    process.kill(Number(/^pid=(\d+)$/mu.exec(running)?.[1]), 'SIGKILL');
    const killed = performance.now();
    await eventually(async () => {
      const ready = await fetch(`${address}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        503,
        { status: 'unavailable', reason: 'Neo4j has ended and is being started again' },
      ]);
    });
    const live = await fetch(`${address}/health/live`);
    expect(live.status).toBe(200);
    let back = false;
    while (!back && performance.now() - killed < 60_000) {
      back = (await ask(address, '{ actors(first: 1) { totalCount } }')).status === 200;
      if (!back) await pause(100);
    }
    const took = performance.now() - killed;
    if (took >= 30_000) throw new Error(`It took ${took} ms: ${server.said()}`);
    const sofar = acknowledged.size;
    await eventually(() => Promise.resolve(expect(acknowledged.size).toBeGreaterThan(sofar + 8)));
    going = false;
    await writing;
    // Away is UNAVAILABLE and nothing else.
    expect([...statuses].sort()).toEqual([200, 503]);
    expect(await answered(address, integrity)).toMatchObject({
      integrity: {
        ok: true,
        claims: claims + acknowledged.size,
        relationsWithoutClaim: 0,
        claimsWithoutCitation: 0,
      },
    });
    for (const [key, id] of acknowledged) {
      expect((await ask(address, record, claim(key))).data).toEqual({ recordClaim: { id } });
    }
    // It is ready once the network in memory has caught up with what was written.
    await eventually(async () => expect((await fetch(`${address}/health/ready`)).status).toBe(200));
    // Once each way.
    expect(server.said().match(/Neo4j ended unexpectedly/gu)).toHaveLength(1);
    expect(server.said().match(/Neo4j is back after \d+ s/gu)).toHaveLength(1);
  }, 150_000);
});

/** A small disk of its own, where this user may mount one. */
function smallDisk(): string | null {
  const place = mkdtempSync(join(tmpdir(), 'entente-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return null;
  }
}
const disk = smallDisk();

(disk === null ? describe.skip : describe)('a disk that is full', () => {
  const place = disk ?? '';
  let server: StartedServer;
  let address: string;
  beforeAll(async () => {
    ({ server, address } = await start(join(place, 'data')));
  }, startLimitMs);
  afterAll(async () => {
    await stop(server);
    execFileSync('umount', ['--lazy', place]);
    await rm(place, { recursive: true });
  }, 60_000);

  it('is told in a sentence to whoever writes; reading goes on, and writing does once there is room', async () => {
    const { bavail, bsize } = await statfs(place);
    const fill = join(place, 'fill');
    await writeFile(fill, Buffer.alloc(bavail * bsize - 20 * 2 ** 20));
    await eventually(async () => {
      const { status, body } = await ask(address, record, claim('full'));
      expect([status, body]).toEqual([503, expect.stringMatching(/"code":"UNAVAILABLE"/u)]);
      expect(body).toMatch(
        /The disk that the graph is kept on is full: \d+ MB are left, 64 MB are needed\. Nothing is written until there is room/u,
      );
    });
    expect((await ask(address, '{ actors(first: 1) { totalCount } }')).status).toBe(200);
    await eventually(async () => {
      const ready = await fetch(`${address}/health/ready`);
      expect([ready.status, await ready.json()]).toEqual([
        200,
        { status: 'ok', note: expect.stringContaining('is full') },
      ]);
    });
    await eventually(() => Promise.resolve(expect(server.said()).toContain('is full')));
    await rm(fill);
    await eventually(async () => {
      expect((await ask(address, record, claim('room'))).data).toEqual({
        recordClaim: { id: expect.any(String) },
      });
    });
    await eventually(() =>
      Promise.resolve(expect(server.said()).toContain('There is room on the disk again')),
    );
    expect(server.said()).not.toMatch(/\n\s+at /u);
  }, 60_000);
});
