import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { whenNpmIsGone } from '../npmAbove.js';

const server = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));
/** Within this time a repeated signal is an echo: a terminal and npm both pass on one Ctrl-C. */
const ECHO_MS = 1000;
/**
 * Megabytes for what the server makes and soon lets go, of which V8 keeps three such spaces at most: a large answer fits, and is not moved on as
 * if it stayed. With the usual 16, collecting garbage takes twice as long.
 */
const YOUNG = 32;
/** What the server may take for a second signal, busy as it may be, before it is ended from outside. */
const LAST_MS = 1000;

/** `entente serve`: runs the server until it ends, and ends as it did. The server ends when this process does, however it does. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the explorer and the API; settings are environment variables')
    .action(async () => {
      // In a process group of its own, so that a Ctrl-C reaches it once, from here; by the channel it learns that this process is gone.
      const child = spawn(process.execPath, [`--max-semi-space-size=${YOUNG}`, server], {
        stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
        detached: true,
      });
      let last = 0;
      const pass = (): void => {
        if (Date.now() - last < ECHO_MS) return;
        if (last > 0) setTimeout(() => child.kill('SIGKILL'), LAST_MS).unref();
        last = Date.now();
        child.kill('SIGTERM');
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
      whenNpmIsGone(() => {
        if (last === 0) pass();
      });
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
    });
}
