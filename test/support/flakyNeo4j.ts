import { connect, createServer, type Server, type Socket } from 'node:net';
import type { testNeo4j } from './testNeo4j.js';

type Address = Awaited<ReturnType<typeof testNeo4j>>;

/** The tests' Neo4j behind a network that can be made to fail. */
export interface FlakyNeo4j {
  readonly address: Address;
  /** From now on nothing that is sent arrives, either way; connections stay. */
  silence(): void;
  /** The network is well again; what was held back is lost, with its connections. */
  speak(): void;
  /** As if Neo4j had been stopped: connections break, new ones are refused. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A TCP proxy on loopback before a Neo4j. */
export async function flakyNeo4j(neo4j: Address): Promise<FlakyNeo4j> {
  const target = Number(new URL(neo4j.uri).port);
  const sockets = new Set<Socket>();
  let silent = false;
  const make = (): Server =>
    createServer((client) => {
      const server = connect(target, '127.0.0.1');
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) {
        sockets.add(socket);
        if (silent) socket.pause();
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          sockets.delete(socket);
          client.destroy();
          server.destroy();
        });
      }
    });
  const listen = (server: Server, port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  let proxy = make();
  await listen(proxy, 0);
  const bound = proxy.address();
  if (bound === null || typeof bound === 'string') throw new Error('The proxy has no port');
  const { port } = bound;
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => proxy.close(() => resolve()));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    address: { ...neo4j, uri: `bolt://127.0.0.1:${port}` },
    silence: () => {
      silent = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    speak: () => {
      silent = false;
      for (const socket of sockets) socket.destroy();
    },
    stop,
    start: async () => {
      proxy = make();
      await listen(proxy, port);
    },
    close: stop,
  };
}
