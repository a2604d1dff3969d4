import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { undoImport } from '@entente/application';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeManyClaims } from '../support/manyClaims.js';
import { onSharedNeo4j, type StartedServer, startServer } from '../support/startServer.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const CLAIMS = 2_000;
const LONG = 280_000;
const token = 'editor-of-a-killed-server-0123456789';

let corner: TestStore;
let folder: string;
let settings: Record<string, string>;
let file: string;
let server: StartedServer;
let address: string;
/** Imports of this suite. */
const begun: string[] = [];
beforeAll(async () => {
  corner = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'entente-killed-'));
  settings = { ...(await onSharedNeo4j(folder)), ENTENTE_EDITOR_TOKEN: token };
  file = join(folder, 'many.jsonl');
  await writeManyClaims(file, corner, CLAIMS);
  await start();
}, startLimitMs);
afterAll(async () => {
  try {
    for (const id of begun) await undo(id);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
    for (const id of begun) {
      await corner.run('MATCH (e:LogEntry {importId: $id}) DELETE e', { id });
      await corner.run('MATCH (i:Import {id: $id}) DELETE i', { id });
    }
    await rm(folder, { recursive: true });
    await corner.close();
  }
}, LONG);

async function start(): Promise<void> {
  server = startServer(settings);
  address = await server.address();
}

async function read<T>(path: string, options: RequestInit = {}): Promise<T> {
  const headers = { authorization: `Bearer ${token}`, ...(options.headers as Record<string, string>) };
  const answer = await fetch(`${address}${path}`, { ...options, headers });
  return (await answer.json()) as T;
}

interface Told {
  readonly id: string;
  readonly state: string;
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Uploads the file; its import goes on. */
async function upload(): Promise<string> {
  const { id } = await read<Told>('/imports?name=many.jsonl', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    ...{ duplex: 'half' },
  });
  begun.push(id);
  return id;
}

/** Takes an import back. @returns how many claims went */
async function undo(id: string): Promise<number> {
  const { claims, isFinished } = await undoImport(storeOf(corner), id, {}, corner.writer);
  expect(isFinished).toBe(true);
  return claims;
}

/** Follows an import by its events, until one of them is as it should be. */
async function follow(id: string, isIt: (event: string, told: Told) => boolean): Promise<Told> {
  const stop = new AbortController();
  const { body } = await fetch(`${address}/imports/${id}`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: stop.signal,
  });
  let said = '';
  try {
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      said += piece;
      for (const [, event = '', data = ''] of said.matchAll(/event: (\w+)\ndata: (.+)\n/gu)) {
        const told = JSON.parse(data) as Told;
        if (isIt(event, told)) return told;
      }
    }
  } finally {
    stop.abort();
  }
  throw new Error(`It ended without: ${said}`);
}

/** What stands of the file, each thing with what belongs to it. */
async function written(): Promise<{ readonly claims: number; readonly whole: number; relations: number }> {
  const [row] = await corner.run(
    `MATCH (c:Claim) WHERE c.id STARTS WITH $prefix
     OPTIONAL MATCH (c)-[:CITES]->(s:Source {id: $source})
     OPTIONAL MATCH (e:LogEntry {relationId: c.relationId, subjectId: c.id})
     WITH count(DISTINCT c) AS claims, count(DISTINCT CASE WHEN s IS NOT NULL AND e IS NOT NULL THEN c END) AS whole
     OPTIONAL MATCH (:Actor {id: $from})-[r:ARMS_SUPPLY]->(:Actor {id: $to})
     RETURN claims, whole, count(CASE WHEN r.evidence IS NOT NULL THEN 1 END) AS relations`,
    {
      prefix: corner.id('claim', ''),
      source: corner.id('source', 'paper'),
      from: corner.id('actor', 'seller'),
      to: corner.id('actor', 'buyer'),
    },
  );
  return {
    claims: Number(row?.['claims']),
    whole: Number(row?.['whole']),
    relations: Number(row?.['relations']),
  };
}

describe('an import by HTTP whose server is killed half way', () => {
  it(
    'is known to be interrupted as soon as a server is there again, is gone on with by the same file, and can be undone',
    async () => {
      const killed = await upload();
      await follow(killed, (_, { written }) => written > 3);
      const ended = once(server.child, 'exit');
      server.child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);

      await start();
      const told = await read<Told>(`/imports/${killed}`);
      expect(told.state).toBe('INTERRUPTED');
      const half = await written();
      expect(half.claims).toBeGreaterThan(0);
      expect(half.claims).toBeLessThan(CLAIMS);
      expect(half).toEqual({ claims: half.claims, whole: half.claims, relations: half.claims });
      expect(told.written).toBeLessThanOrEqual(half.claims + 3);

      const resumed = await upload();
      const end = await follow(resumed, (event) => event === 'end');
      expect(end).toMatchObject({
        state: 'DONE',
        read: CLAIMS + 3,
        written: CLAIMS - half.claims,
        unchanged: half.claims + 3,
        refused: 0,
      });
      expect(await written()).toEqual({ claims: CLAIMS, whole: CLAIMS, relations: CLAIMS });

      expect(await undo(killed)).toBe(half.claims);
      const rest = CLAIMS - half.claims;
      expect(await written()).toEqual({ claims: rest, whole: rest, relations: rest });
    },
    LONG,
  );
});
