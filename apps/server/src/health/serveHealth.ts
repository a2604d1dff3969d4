import type { GraphStore } from '@entente/store';
import type { FastifyInstance } from 'fastify';
import type { ServerSettings } from '../serverSettings.js';

const PATIENCE = 3_000;

/**
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
  const within = async (work: Promise<unknown>): Promise<boolean> => {
    const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    return Promise.race([
      work.then(
        () => true,
        () => false,
      ),
      tooLate,
    ]);
  };
  if (!(await within(store.isEmpty()))) return 'The database does not answer';
  if (await within(store.loadNetwork())) return null;
  const { networkState: state } = store;
  return state.name === 'READING'
    ? `The network of all relations is being read: ${Math.floor(100 * state.fraction)} % is there`
    : 'The database does not answer';
}
