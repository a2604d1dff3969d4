import { spawn } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** How a command ended. */
export interface CommandResult {
  /** Its exit code; null when it was ended for taking too long; `missing` when there is no such command. */
  readonly code: number | null | 'missing';
  /** What it printed on both streams, line by line. */
  readonly lines: readonly string[];
}

/** Runs a command to its end, without a shell. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  options: {
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly cwd?: string;
    readonly timeoutMs: number;
    /** What it reads on its standard input; by default nothing. */
    readonly input?: FileHandle;
    readonly onLine?: (line: string) => void;
  },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const child = spawn(command, commandArguments, {
      env: { ...options.environment },
      cwd: options.cwd,
      stdio: [options.input?.fd ?? 'ignore', 'pipe', 'pipe'],
    });
    // Not spawn's own timeout, which would keep this process alive when there is no such command.
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    for (const input of [child.stdout, child.stderr]) {
      if (input === null) continue;
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.once('error', (fault: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (fault.code === 'ENOENT') resolve({ code: 'missing', lines });
      else reject(fault);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, lines });
    });
  });
}

/** The environment for child processes, without secrets: tokens, keys, and the password of a database. */
export const withoutSecrets = (
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:ENTENTE_\w*(?:TOKEN|KEY)|NEO4J_PASSWORD)$/u.test(name),
    ),
  );
