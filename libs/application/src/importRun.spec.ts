import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ConflictError, type ImportRecord, ImportState } from '@entente/model';
import { importNow, ImportRun } from './importRun.js';
import type { ImportFile } from './registers/fileSource.js';
import { nameOfThisProcess } from './runningProcess.js';

const writer = { by: 'editor', requestId: null };
const counts = { read: 1, written: 1, unchanged: 0, changed: 0, refused: 0, leftOut: 0, left: 0 };

/** What an import says of itself, in the order in which it is kept; `slow` is what keeping it in between waits for, with whether it still counts as running. */
function listening(slow: Promise<boolean> = Promise.resolve(true)) {
  const kept: ImportRecord[] = [];
  let asked = 0;
  const store = {
    logImport: async (_: string, record: ImportRecord) => void kept.push(record),
    keepImportProgress: async (record: ImportRecord) => {
      asked += 1;
      const isRunning = await slow;
      if (isRunning) kept.push(record);
      return isRunning;
    },
  };
  return { kept, store, asked: () => asked };
}

const file = (name: string, text: string): ImportFile => ({
  name,
  open: async function* () {
    yield await Promise.resolve(Buffer.from(text));
  },
});

describe('a running import', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('knows the hash of each of its files, though two have one name', async () => {
    const { kept, store } = listening();
    const files = [file('first/claims.jsonl', 'one'), file('second/claims.jsonl', 'two')];
    const named = files.map(({ name }) => ({ name, format: 'claims-jsonl' }));
    const run = await ImportRun.begin(store, 'imp_hashes', named, null, writer);
    for (const [i, one] of files.entries()) for await (const _ of run.hashing(one, i).open('read'));
    await run.end(ImportState.DONE, counts);
    const hashes = kept.at(-1)?.files.map(({ sha256 }) => sha256) ?? [];
    expect(hashes).toEqual([
      expect.stringMatching(/^[\da-f]{64}$/u),
      expect.stringMatching(/^[\da-f]{64}$/u),
    ]);
    expect(new Set(hashes).size).toBe(2);
  });

  it('ends after what was being kept of it, so that nothing is written over its end', async () => {
    let answer = (_: boolean): void => undefined;
    const { kept, store, asked } = listening(new Promise((resolve) => (answer = resolve)));
    const run = await ImportRun.begin(store, 'imp_slow', [], null, writer);
    jest.advanceTimersByTime(60_000);
    expect(asked()).toBe(1);
    const ended = run.end(ImportState.DONE, counts);
    answer(true);
    await ended;
    expect(kept.map(({ state }) => state)).toEqual(['RUNNING', 'RUNNING', 'DONE']);
    jest.advanceTimersByTime(60_000);
    expect(asked()).toBe(1);
  });

  it('writes no more once it was taken for dead, and leaves what others say of it', async () => {
    const { kept, store } = listening(Promise.resolve(false));
    const run = await ImportRun.begin(store, 'imp_late', [], null, writer);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(() => run.count(counts)).toThrow(ConflictError);
    await run.fail(new Error('ended'));
    expect(kept.map(({ state }) => state)).toEqual(['RUNNING']);
  });

  it('is known to be interrupted at once where its process is gone, and keeps to itself which one it was', async () => {
    const { kept, store } = listening();
    const run = await ImportRun.begin(store, 'imp_killed', [], null, writer);
    const [record] = kept;
    if (!record) throw new Error('Nothing was kept');
    expect(importNow(record)).toMatchObject({ state: 'RUNNING', process: null });
    const [place, , start] = (nameOfThisProcess() ?? '').split('/');
    // Numbers of processes end far below.
    const gone = { ...record, process: `${place}/2000000000/${start}` };
    expect(importNow(gone)).toMatchObject({ state: place === '' ? 'RUNNING' : 'INTERRUPTED', process: null });
    const silent = { ...record, process: null, seenAt: new Date(Date.now() - 100_000).toISOString() };
    expect(importNow(silent).state).toBe('INTERRUPTED');
    await run.end(ImportState.DONE, counts);
    expect(kept.at(-1)).toMatchObject({ state: 'DONE', process: null });
  });
});
