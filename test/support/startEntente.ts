import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const command = join(import.meta.dirname, '../../apps/cli/bin/entente.js');

/** Entente as a newcomer starts it: a process of its own, with a Neo4j of its own. */
export interface StartedEntente {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly address: string;
  readonly signInLink: string;
  /** Those that a first start shows, by role. */
  readonly tokens: Readonly<Record<string, string>>;
  /** From the start to the address, in milliseconds. */
  readonly took: number;
  /** Ends it as Ctrl-C does. The exit code. */
  stop(): Promise<number | null>;
}

/** The environment of a newcomer: no database given, everything in one folder. */
export function newcomersEnvironment(dataDirectory: string): Record<string, string | undefined> {
  const { NEO4J_URI: _, ...rest } = process.env;
  return { ...rest, ENTENTE_DATA: dataDirectory, PORT: '0', NEO4J_BOLT_PORT: '0', NODE_ENV: 'development' };
}

/** Starts it, and waits until it says where it is. */
export async function startEntente(dataDirectory: string): Promise<StartedEntente> {
  const since = Date.now();
  const child = spawn(process.execPath, [command, 'serve'], {
    env: newcomersEnvironment(dataDirectory),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { address, signInLink, tokens } = await announced(child);
  return {
    address,
    signInLink,
    tokens,
    took: Date.now() - since,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
}

function announced(child: ChildProcess): Promise<Pick<StartedEntente, 'address' | 'signInLink' | 'tokens'>> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const signInLink = /http:\S+\/sign-in\/\S+/u.exec(said)?.[0];
      if (signInLink === undefined) return;
      const shown = [...said.matchAll(/^ {2}(reader|editor|admin) +(\S+)$/gmu)];
      const tokens = Object.fromEntries(shown.map(([, role = '', token = '']) => [role, token]));
      resolve({ address: new URL(signInLink).origin, signInLink, tokens });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}
