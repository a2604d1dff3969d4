import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { writeManyClaims } from '../support/manyClaims.js';
import { ententeOn } from '../support/runEntente.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

/** Claims that are imported: many batches. */
const CLAIMS = 20_000;
/** MB of 2^20 bytes that the command line may have in RAM, however much passes through it. */
const MOST_MEMORY = 400;
const LONG = 180_000;

let corner: TestStore;
let folder: string;
let entente: ReturnType<typeof ententeOn>;
beforeAll(async () => {
  corner = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'entente-many-'));
  entente = ententeOn(await testNeo4j(), { ENTENTE_DATA: folder });
}, startLimitMs);
afterAll(async () => {
  await rm(folder, { recursive: true });
  // So many things are not deleted in one transaction.
  const { driver, mark } = corner;
  const session = driver.session(corner.database === undefined ? {} : { database: corner.database });
  for (const marked of ['(n:LogEntry {by: $mark})', '(n:Claim {recordedBy: $mark})']) {
    await session.run(`MATCH ${marked} CALL (n) { DETACH DELETE n } IN TRANSACTIONS`, { mark });
  }
  await session.close();
  await corner.close();
}, LONG);

/** The most that a process of ours has had in RAM. */
async function mostMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1024;
}
async function claimsWritten(): Promise<number> {
  const [row] = await corner.run('MATCH (c:Claim) WHERE c.id STARTS WITH $id RETURN count(c) AS count', {
    id: corner.id('claim', ''),
  });
  return Number(row?.['count']);
}

/** A table of many rows, all from one state to another, and the mapping that reads it. */
async function writeTable(state: string): Promise<{ readonly file: string; readonly mapping: string }> {
  const [file, mapping] = [join(folder, `${state}.csv`), join(folder, 'table.yaml')];
  const rows = Array.from(
    { length: 6_000 },
    (_, i) => `${state} ${corner.mark},Elsewhere ${corner.mark},${i}`,
  );
  await writeFile(file, ['Seller,Buyer,No', ...rows, ''].join('\n'));
  await writeFile(
    mapping,
    'table: { from: { column: Seller, kind: STATE }, to: { column: Buyer, kind: STATE }, type: TRADE, id: No }\n',
  );
  return { file, mapping };
}
async function tradesOf(state: string): Promise<number> {
  const [row] = await corner.run('MATCH (a:Actor {name: $name})-[r:TRADE]->() RETURN count(r) AS count', {
    name: `${state} ${corner.mark}`,
  });
  return Number(row?.['count']);
}

describe('an import that is stopped by Ctrl-C', () => {
  it(
    'ends after the rows that are being written, says how to go on, and can be undone or gone on with',
    async () => {
      const { file, mapping } = await writeTable('Stopland');
      const child = entente.start(['import', file, '--mapping', mapping]);
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const ended = once(child, 'close');
      await eventually(async () => expect(await tradesOf('Stopland')).toBeGreaterThan(0));
      child.kill('SIGINT');
      expect(await ended).toEqual([1, null]);
      const [, written, id = ''] = /Stopped: (\d+) written.*--undo (imp_\S+)/u.exec(said) ?? [];
      const stands = await tradesOf('Stopland');
      expect(Number(written)).toBe(stands);
      expect(stands % 500).toBe(499);
      expect(stands).toBeLessThan(6_000);

      const again = await entente.run('import', file, '--mapping', mapping, '--json');
      expect(JSON.parse(again.out)).toMatchObject({
        read: 6_000,
        written: 6_000 - stands,
        unchanged: stands,
      });
      const undone = await entente.run('import', '--undo', id, '--json');
      expect(JSON.parse(undone.out)).toMatchObject({ claims: stands, isFinished: true });
      expect(await tradesOf('Stopland')).toBe(6_000 - stands);
    },
    LONG,
  );

  it(
    'twice ends at once, with whole batches',
    async () => {
      const { file, mapping } = await writeTable('Haltland');
      const child = entente.start(['import', file, '--mapping', mapping]);
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      const ended = once(child, 'exit');
      await eventually(async () => expect(await tradesOf('Haltland')).toBeGreaterThan(0));
      child.kill('SIGINT');
      await eventually(() => Promise.resolve(expect(said).toContain('Ctrl-C again')));
      child.kill('SIGINT');
      expect(await ended).toEqual([null, 'SIGINT']);
      expect((await tradesOf('Haltland')) % 500).toBe(499);
    },
    LONG,
  );
});

describe('an import that is killed half way', () => {
  it(
    'has written whole batches, and leaves the same graph as once when it is run again',
    async () => {
      const file = join(folder, 'many.jsonl');
      await writeManyClaims(file, corner, CLAIMS);
      const first = entente.start(['import', file]);
      const ended = once(first, 'exit');
      await eventually(async () => expect(await claimsWritten()).toBeGreaterThan(0));
      first.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      const half = await claimsWritten();
      expect(half).toBeGreaterThan(0);
      expect(half).toBeLessThan(CLAIMS);

      const second = entente.start(['import', file, '--json']);
      let [report, memory] = ['', 0];
      second.stdout.setEncoding('utf8').on('data', (text: string) => (report += text));
      const looking = setInterval(() => {
        void mostMemory(second.pid).then(
          (most) => (memory = most),
          () => undefined,
        );
      }, 200);
      expect(await once(second, 'close')).toEqual([0, null]);
      clearInterval(looking);
      const { read, written, unchanged, refused } = JSON.parse(report) as Record<string, number>;
      expect({ read, refused, all: Number(written) + Number(unchanged) }).toEqual({
        read: CLAIMS + 3,
        refused: 0,
        all: CLAIMS + 3,
      });
      expect(await claimsWritten()).toBe(CLAIMS);
      expect(memory).toBeGreaterThan(0);
      expect(memory).toBeLessThan(MOST_MEMORY);
      const [counts] = await corner.run(
        `MATCH (a:Actor {id: $from})-[r:ARMS_SUPPLY]->(:Actor {id: $to})
         WITH count(r) AS relations, count(DISTINCT r.id) AS ids
         MATCH (c:Claim)-[cites:CITES]->(:Source {id: $source})
         RETURN relations, ids, count(DISTINCT c) AS claims, count(cites) AS citations`,
        {
          from: corner.id('actor', 'seller'),
          to: corner.id('actor', 'buyer'),
          source: corner.id('source', 'paper'),
        },
      );
      expect(Object.values(counts ?? {}).map(Number)).toEqual([CLAIMS, CLAIMS, CLAIMS, CLAIMS]);
    },
    LONG,
  );
});

describe('an export of all that, between the same two actors', () => {
  it(
    'waits for its reader in the same memory, and is whole in the end',
    async () => {
      const child = entente.start(['export']);
      let lines = 0;
      child.stdout.on('data', (chunk: Buffer) => {
        for (const byte of chunk) lines += byte === 10 ? 1 : 0;
      });
      await eventually(async () => expect(lines).toBeGreaterThan(100));
      child.stdout.pause();
      const [before, most] = [lines, await mostMemory(child.pid)];
      await pause(3_000);
      // It does not go on without its reader.
      expect(lines).toBe(before);
      expect(child.exitCode).toBeNull();
      expect((await mostMemory(child.pid)) - most).toBeLessThan(40);
      child.stdout.resume();
      let last = most;
      const looking = setInterval(() => {
        void mostMemory(child.pid).then(
          (now) => (last = now),
          () => undefined,
        );
      }, 100);
      expect(await once(child, 'close')).toEqual([0, null]);
      clearInterval(looking);
      expect(lines).toBeGreaterThanOrEqual(CLAIMS + 3);
      expect(last).toBeLessThan(MOST_MEMORY);
    },
    LONG,
  );

  it(
    'ends when its reader goes away half way',
    async () => {
      const child = entente.start(['export']);
      await once(child.stdout, 'data');
      const ended = once(child, 'exit');
      child.stdout.destroy();
      await Promise.race([ended, pause(10_000).then(() => expect('still at work').toBe('ended'))]);
      expect(child.signalCode).toBeNull();
    },
    LONG,
  );
});
