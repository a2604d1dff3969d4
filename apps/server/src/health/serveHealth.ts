import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';
import type { FastifyInstance } from 'fastify';
import type { ServerSettings } from '../serverSettings.js';

/** Milliseconds for which it is waited, and after which it is looked whether to wait on. */
const PATIENCE = 3_000;
const LOOK = 20;

/**
 * `/health/live`: the process answers. `/health/ready`: the database does too, and the network that paths are searched in is in memory; 503
 * where that is not so within three seconds, with the reason in words. A database that can be read and, its disk full, not be
 * written to is ready, with a note.
 */
export function serveHealth(
  fastify: FastifyInstance,
  { store, supervisor }: Pick<ServerSettings, 'store' | 'supervisor'>,
): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_, reply) => {
    const away = supervisor?.whyAway ?? null;
    const lacking = away ?? (await whyNotReady(store));
    if (lacking === null) {
      const note = (await supervisor?.whyFull()) ?? null;
      return { status: 'ok', ...(note === null ? {} : { note }) };
    }
    const reason = away ?? supervisor?.whyAway ?? lacking;
    return reply.code(503).header('retry-after', '5').send({ status: 'unavailable', reason });
  });
}

async function whyNotReady(store: GraphStore): Promise<string | null> {
  const tooLate = AbortSignal.timeout(PATIENCE);
  if (!(await isDone(store.isEmpty(), () => tooLate.aborted))) return 'The database does not answer';
  const isReading = (): boolean => store.networkState.name === 'READING';
  // A small network is there in a moment.
  if (await isDone(store.loadNetwork(), () => tooLate.aborted || (isReading() && store.isLarge))) return null;
  const { networkState: state } = store;
  return state.name === 'READING'
    ? `The network of all relations is being read: ${Math.floor(100 * state.fraction)} % is there`
    : 'The database does not answer';
}

/** Whether work is done well before there is nothing to wait for any more. */
async function isDone(work: Promise<unknown>, isOver: () => boolean): Promise<boolean> {
  let done: boolean | null = null;
  const ended = work.then(
    () => (done = true),
    () => (done = false),
  );
  while (done === null && !isOver()) await Promise.race([ended, sleep(LOOK, null, { ref: false })]);
  return done ?? false;
}
