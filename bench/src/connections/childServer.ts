import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ProvidedNeo4j } from '@entente/local-neo4j';
import type { Neo4jAddress } from '@entente/store';

/** The tokens with which the benchmark writes. Its servers listen on loopback, for as long as they are measured. */
export const benchTokens = {
  reader: 'bench-reader-0123456789',
  editor: 'bench-editor-0123456789',
  admin: 'bench-admin-0123456789',
};

/** What a parent sends: where Neo4j is, once; then questions for memory; then the end. */
type Message = { readonly start: Neo4jAddress } | { readonly memory: true } | { readonly stop: true };

/** Runs a server for the process that forked this one. `start` gives its port and how to end it. */
export function answerParent(
  start: (neo4j: Neo4jAddress) => Promise<{ readonly port: number; readonly end: () => Promise<void> }>,
): void {
  let end: (() => Promise<void>) | undefined;
  const handle = async (message: Message): Promise<void> => {
    if ('start' in message) {
      const started = await start(message.start);
      ({ end } = started);
      process.send?.({ port: started.port });
    } else if ('memory' in message) {
      for (let i = 0; i < 3; i += 1) globalThis.gc?.();
      const { rss, heapUsed } = process.memoryUsage();
      process.send?.({ rss, heapUsed });
    } else {
      await end?.();
      process.disconnect();
    }
  };
  process.on('message', (message: Message) => {
    handle(message).catch((fault: unknown) => {
      process.stderr.write(`${String(fault instanceof Error ? fault.stack : fault)}\n`);
      process.exit(1);
    });
  });
  // The parent process is gone.
  process.on('disconnect', () => process.exit());
}

/** Memory of a process, after its garbage was collected, in bytes. */
export interface MemoryFigures {
  readonly rss: number;
  readonly heapUsed: number;
}

/** A GraphQL server in a process of its own. */
export interface ChildServer {
  readonly url: string;
  memory(): Promise<MemoryFigures>;
  stop(): Promise<void>;
}

/** Starts a module that calls `answerParent`, with more options of Node. */
export async function startChildServer(
  module: URL,
  neo4j: ProvidedNeo4j,
  options: readonly string[] = [],
): Promise<ChildServer> {
  const { uri, username, password } = neo4j;
  const child = fork(module, {
    execArgv: ['--expose-gc', ...options],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const reply = async <T>(message: object): Promise<T> => {
    const ended = once(child, 'exit').then(() => {
      throw new Error(`${module.pathname} ended too early`);
    });
    child.send(message);
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [T];
    ended.catch(() => {});
    return answer;
  };
  const { port } = await reply<{ port: number }>({ start: { uri, username, password } });
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    memory: () => reply<MemoryFigures>({ memory: true }),
    stop: async () => {
      const exit = once(child, 'exit');
      child.send({ stop: true });
      await exit;
    },
  };
}
