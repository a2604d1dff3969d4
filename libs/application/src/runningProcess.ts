import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

/** What tells processes of one machine, since it was started, apart: where they are numbered, the number, and when it was given. */
interface NamedProcess {
  /** A hash of the start of the machine and of the namespace of its process ids. */
  readonly place: string;
  readonly pid: number;
  /** In ticks of the kernel since the machine started: a number is given again, but not with the same start. */
  readonly start: string;
}

let own: NamedProcess | null | undefined;

/** A name for this process by which others on this machine can tell whether it still runs; null where the system does not say (Linux does). */
export function nameOfThisProcess(): string | null {
  own ??= readOwn();
  return own && `${own.place}/${own.pid}/${own.start}`;
}

/** Whether a process is certainly gone: false while it runs, and wherever that cannot be told from here, as for one of another machine. */
export function isGone(name: string): boolean {
  own ??= readOwn();
  const [place, pid, start] = name.split('/');
  if (!own || place !== own.place || !/^[1-9]\d*$/u.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const now = readStat(Number(pid));
  return now !== null && (now.start !== start || now.isEnded);
}

function readOwn(): NamedProcess | null {
  const stat = readStat(process.pid);
  if (stat === null) return null;
  try {
    const machine = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')} ${readlinkSync('/proc/self/ns/pid')}`;
    const place = createHash('sha256').update(machine).digest('hex').slice(0, 16);
    return { place, pid: process.pid, start: stat.start };
  } catch {
    return null;
  }
}

/** State and start of a process; null where the system does not show them. */
function readStat(pid: number): { readonly start: string; readonly isEnded: boolean } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Its name, in brackets, may have anything in it; what follows is the third field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = ''] = fields;
    const start = fields[19];
    return start === undefined ? null : { start, isEnded: /^[ZXx]$/u.test(state) };
  } catch {
    return null;
  }
}
