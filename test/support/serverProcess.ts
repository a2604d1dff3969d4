import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onSharedNeo4j, startServer } from './startServer.js';
import { testNeo4j } from './testNeo4j.js';

/** The server as a process of its own, as it was built, on the Neo4j that all suites share: looked at from outside. */
export interface ServerProcess {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  readonly port: number;
  readonly editorToken: string;
  readonly directory: string;
  /** All that it wrote to its two outputs so far. */
  said(): string;
  /** Its memory in RAM now, and the most that it was, in MB of 2^20 bytes, as the kernel counts them. */
  memory(): Promise<{ readonly now: number; readonly most: number }>;
  /** Ends it. @throws Error where what it said has a token or the database's password in it */
  stop(): Promise<void>;
}

/** Starts it, and waits until it answers: in `beforeAll(…, startLimitMs)`. */
export async function startServerProcess(settings: Record<string, string> = {}): Promise<ServerProcess> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-process-'));
  const editorToken = 'editor-of-a-process-0123456789';
  const { child, said, ended, address } = startServer({
    ...(await onSharedNeo4j(directory)),
    ENTENTE_EDITOR_TOKEN: editorToken,
    ...settings,
  });
  const at = new URL(await address());
  return {
    address: at.origin,
    port: Number(at.port),
    editorToken,
    directory,
    said,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      const figure = (name: string): number =>
        Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]);
      return { now: figure('VmRSS') / 1024, most: figure('VmHWM') / 1024 };
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      const { password } = await testNeo4j();
      const secrets = [
        settings['ENTENTE_EDITOR_TOKEN'] ?? editorToken,
        settings['NEO4J_PASSWORD'] ?? password,
      ];
      // Whatever was done to it: whoever reads its log can neither write nor reach the database.
      if (secrets.some((secret) => said().includes(secret)))
        throw new Error(`A secret was logged: ${said()}`);
      await rm(directory, { recursive: true });
    },
  };
}

/** What a request was answered with. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request on a connection of its own, with whatever head and from whatever address of this machine. */
export function ask(
  { port }: Pick<ServerProcess, 'port'>,
  { body, ...options }: RequestOptions & { readonly body?: string | Buffer },
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, agent: false, ...options }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Asks a question of GraphQL by POST. */
export const askGraphql = (
  server: Pick<ServerProcess, 'port'>,
  query: string,
  { headers, ...options }: RequestOptions = {},
): Promise<RawAnswer> =>
  ask(server, {
    method: 'POST',
    path: '/graphql',
    ...options,
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: JSON.stringify({ query }),
  });
