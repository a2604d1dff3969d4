import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { testNeo4j } from './testNeo4j.js';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'apps/server/dist/main.js');

/** A server as a process of its own, and what it said. */
export interface StartedServer {
  readonly child: ChildProcess;
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  readonly said: () => string;
  /** `http://127.0.0.1:<port>`, once it listens. @throws Error with what it said where it ends instead */
  readonly address: () => Promise<string>;
}

/** Settings of a server on the shared Neo4j, without the sample, on any free port. */
export async function onSharedNeo4j(dataDirectory: string): Promise<Record<string, string>> {
  const { uri, username, password, database } = await testNeo4j();
  return {
    ENTENTE_DATA: dataDirectory,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
  };
}

/** Starts the server, or what starts it: a program with its arguments, in the project's folder. */
export function startServer(
  settings: Readonly<Record<string, string>>,
  [program, ...words]: readonly [string, ...string[]] = [process.execPath, main],
  user?: number,
): StartedServer {
  const { NEO4J_URI: _, ...rest } = process.env;
  const child = spawn(program, words, {
    cwd: root,
    env: {
      ...rest,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: '0',
      ENTENTE_SAMPLE: 'off',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let said = '';
  const listening = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, address] = /Entente is at (http:\/\/[^/]+)\//u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  listening.catch(() => undefined);
  return {
    child,
    ended: once(child, 'exit').then(([code]) => code as number | null),
    said: () => said,
    address: () => listening,
  };
}
