import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** npm, a shell that it runs its script in, and one more for `npx`. */
const MOST_ABOVE = 4;
const LOOK_MS = 500;

interface Above {
  readonly parent: number;
  readonly command: string;
}

/** Calls back once when the npm (or npx, pnpm, yarn) that runs this process is gone; never where none does. */
export function whenNpmIsGone(gone: () => void): void {
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
