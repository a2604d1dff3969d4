import { connect } from 'node:net';
import type { RunningLauncher } from './runningLauncher.js';

/** The right to a running Neo4j: it stays up at least as long as one is held. */
export interface Lease {
  readonly boltPort: number;
  /** Resolves when Neo4j, or the launcher that runs it, has ended before this was given back. */
  readonly lost: Promise<void>;
  /** Gives it back; resolves when Neo4j is down, or at once when others still use it; false when that took too long. */
  end(timeoutMs: number): Promise<boolean>;
}

/**
 * Takes a lease from a launcher, waiting for its Neo4j to come up.
 * @returns undefined when the launcher is gone, or something else has its port by now
 */
export function takeLease(launcher: RunningLauncher, timeoutMs: number): Promise<Lease | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: launcher.leasePort });
    const closed = new Promise<true>((done) => socket.once('close', () => done(true)));
    const timer = setTimeout(() => socket.destroy(), timeoutMs);
    let greeting = '';
    let givenBack = false;
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      greeting += text;
      const [, name, port] = /^([\w-]+) (\d+)\n$/.exec(greeting) ?? [];
      if (name !== launcher.name) {
        if (greeting.length > 100 || greeting.includes('\n')) socket.destroy();
        return;
      }
      clearTimeout(timer);
      // Holding a lease is no reason for a process to live on.
      socket.unref();
      resolve({
        boltPort: Number(port),
        lost: new Promise((tell) => {
          socket.once('close', () => {
            if (!givenBack) tell();
          });
        }),
        end: async (patienceMs) => {
          givenBack = true;
          socket.ref();
          socket.end();
          let patience: NodeJS.Timeout | undefined;
          const tooLong = new Promise<false>((done) => {
            patience = setTimeout(() => done(false), patienceMs);
          });
          const down = await Promise.race([closed, tooLong]);
          clearTimeout(patience);
          return down;
        },
      });
    });
  });
}
