import type { GraphStore } from '@entente/store';
import type { FastifyInstance } from 'fastify';
import type { ServerSettings } from '../serverSettings.js';

const PATIENCE = 3_000;

/**
 * `/health/live`: the process answers. `/health/ready`: the database does too; 503 where it does not within three seconds, with the
 * reason in words. A database that can be read and, its disk full, not be written to is ready, with a note.
 */
export function serveHealth(
  fastify: FastifyInstance,
  { store, supervisor }: Pick<ServerSettings, 'store' | 'supervisor'>,
): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_, reply) => {
    const away = supervisor?.whyAway ?? null;
    if (away === null && (await answers(store))) {
      const note = (await supervisor?.whyFull()) ?? null;
      return { status: 'ok', ...(note === null ? {} : { note }) };
    }
    const reason = away ?? supervisor?.whyAway ?? 'The database does not answer';
    return reply.code(503).header('retry-after', '5').send({ status: 'unavailable', reason });
  });
}

async function answers(store: GraphStore): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  const asked = store.isEmpty().then(
    () => true,
    () => false,
  );
  return Promise.race([asked, tooLate]);
}
