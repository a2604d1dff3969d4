import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ProvidedNeo4j } from '@entente/store';

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
