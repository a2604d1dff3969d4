import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { scratchFolder } from './scratchFolder.js';

let parent: string;
let others: ChildProcess[];
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'entente-scratch-'));
  others = [];
});
afterEach(async () => {
  for (const other of others) other.kill('SIGKILL');
  await rm(parent, { recursive: true, force: true });
});

async function startProcess(): Promise<ChildProcess> {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { stdio: 'ignore' });
  others.push(other);
  await once(other, 'spawn');
  return other;
}

it('removes what a killed process left, and nothing of a process that runs, of another machine or of somebody else', async () => {
  const own = await scratchFolder(parent, 'bulk-');
  const [killed, running] = [await startProcess(), await startProcess()];
  const madeBy = async ({ pid }: ChildProcess, prefix = 'bulk-'): Promise<string> => {
    const name = basename(own).replace('bulk-', prefix).replace(`-${process.pid}-`, `-${pid}-`);
    await mkdir(join(parent, name));
    await writeFile(join(parent, name, 'half.csv'), 'half');
    return name;
  };
  const left = await madeBy(killed);
  const kept = [
    await madeBy(running),
    await madeBy(killed, 'new-store-'),
    'bulk-rows',
    'bulk-1',
    'bulk-Ab3dEf',
  ];
  for (const name of kept.slice(2)) await mkdir(join(parent, name));
  const elsewhere = left.replace(/^bulk-[0-9a-f]{8}/u, 'bulk-00000000');
  await mkdir(join(parent, elsewhere));
  const gone = once(killed, 'exit');
  killed.kill('SIGKILL');
  await gone;

  const next = await scratchFolder(parent, 'bulk-');
  expect((await readdir(parent)).sort()).toEqual([basename(own), basename(next), elsewhere, ...kept].sort());
  expect(await readdir(next)).toEqual([]);
});
