import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../apps/cli/bin/entente.js', import.meta.url));

/** How a run of the command line went. */
export interface Ran {
  readonly seconds: number;
  /** The most that it had in memory, looked at every 200 ms. */
  readonly megabytes: number;
  readonly out: string;
}

/** Runs the command line with what more is in its environment. @throws Error where it fails */
export async function runEntente(
  words: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, ...words], {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let megabytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const looking = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)),
      () => undefined,
    );
  }, 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`entente ${words.join(' ')} ended with ${String(code)}`);
  return { seconds, megabytes, out };
}
