import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';

/** npm, a shell that it runs its script in, and one more for `npx`. */
const MOST_ABOVE = 4;
const LOOK_MS = 500;

interface Above {
  readonly parent: number;
  readonly command: string;
}

/** Calls back once when the npm (or npx, pnpm, yarn) that runs this process is gone; never where none does. */
function whenNpmIsGone(gone: () => void): void {
  const npm = process.env['npm_lifecycle_event'] === undefined ? undefined : npmAbove(process.ppid);
  if (npm === undefined) return;
  const parent = process.ppid;
  // npm passes a signal to its shell alone, which dies of it; killed itself, it leaves the shell waiting.
  const looking = setInterval(() => {
    if (process.ppid === parent && lives(npm)) return;
    clearInterval(looking);
    gone();
  }, LOOK_MS);
  looking.unref();
}

function npmAbove(pid: number, left = MOST_ABOVE): number | undefined {
  const found = left > 0 && pid > 1 ? lookAt(pid) : undefined;
  if (found === undefined) return undefined;
  const [program = '', first = ''] = found.command.split(/[\s\0]+/u);
  const isNpm = [program, first].some((word) => /(^|[/\\])(npm|npx|pnpm|yarn)(-cli)?(\.c?js)?$/u.test(word));
  return isNpm ? pid : npmAbove(found.parent, left - 1);
}

function lookAt(pid: number): Above | undefined {
  try {
    if (process.platform === 'linux') {
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
      return {
        parent: Number(afterName.split(' ')[1]),
        command: readFileSync(`/proc/${pid}/cmdline`, 'utf8'),
      };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command = ''] = /^\s*(\d+)\s+(.*)$/mu.exec(line) ?? [];
    return parent === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    // Gone meanwhile, or on a system without such a list.
    return undefined;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

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
