import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { isGone, nameOfThisProcess } from './runningProcess.js';

const name = nameOfThisProcess() ?? '';
const [place = '', pid = '', start = ''] = name.split('/');
// Only Linux says when a process started.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a process that is known by its name', () => {
  it('is not gone while it runs', () => {
    expect(name).toMatch(/^[\da-f]{16}\/\d+\/\d+$/u);
    expect(isGone(name)).toBe(false);
  });

  it('is gone once it has ended', async () => {
    const child = spawn('sleep', ['60']);
    const other = `${place}/${child.pid}/${start}`;
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isGone(other)).toBe(true);
  });

  it('is gone where another has its number since', () => {
    expect(isGone(`${place}/${pid}/${Number(start) - 1}`)).toBe(true);
  });

  it('may run where that cannot be told from here: on another machine, in another container, or under no name', () => {
    expect(isGone(`0123456789abcdef/${pid}/1`)).toBe(false);
    expect(isGone(`${place}/-1/1`)).toBe(false);
    expect(isGone('')).toBe(false);
  });
});
