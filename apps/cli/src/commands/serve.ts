import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

const server = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));
/** Within this time a repeated signal is an echo: a terminal and npm both pass on one Ctrl-C. */
const ECHO_MS = 1000;

/** `entente serve`: runs the server until it ends, and ends as it did. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the explorer and the API; settings are environment variables')
    .action(async () => {
      // In a process group of its own, so that a Ctrl-C reaches it once, from here.
      const child = spawn(process.execPath, [server], { stdio: 'inherit', detached: true });
      let last = 0;
      const pass = (): void => {
        if (Date.now() - last < ECHO_MS) return;
        last = Date.now();
        child.kill('SIGTERM');
      };
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, pass);
      const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
    });
}
