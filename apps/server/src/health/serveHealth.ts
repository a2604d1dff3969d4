import type { GraphStore } from '@entente/store';
import type { FastifyInstance } from 'fastify';

const PATIENCE = 3_000;

/** `/health/live`: the process answers. `/health/ready`: the database does too; 503 where it does not within three seconds. */
export function serveHealth(fastify: FastifyInstance, store: GraphStore): void {
  fastify.get('/health/live', async () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_, reply) => {
    if (await answers(store)) return { status: 'ok' };
    return reply
      .code(503)
      .header('retry-after', '5')
      .send({ status: 'unavailable', reason: 'The database does not answer' });
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
