import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PathRank } from '@entente/model';
import { type CliqueServer, startCliqueServer, type Watched, watchCalmly } from '../support/hubAndClique.js';
import { ask, askGraphql, type RawAnswer } from '../support/serverProcess.js';

const SIZES = [120, 193, 300, 600];
/** Milliseconds and MB of 2^20 bytes. */
const MOST_DELAY = 100;
const LONGEST = 10_000;
const MOST_MEMORY = 600;

let cliques: CliqueServer;
beforeAll(async () => {
  cliques = await startCliqueServer(SIZES);
}, 600_000);
afterAll(() => cliques.close());

async function expectCalm({ took, longest, idle }: Watched): Promise<void> {
  expect(took).toBeLessThan(LONGEST);
  // Others load the machine: what it takes while nothing is asked is no delay of ours.
  expect(longest - idle).toBeLessThan(MOST_DELAY);
  expect((await cliques.server.memory()).most).toBeLessThan(MOST_MEMORY);
}

describe('paths between two leaves of a hub', () => {
  it.each(SIZES.flatMap((size) => Object.values(PathRank).map((rank) => [size, rank] as const)))(
    'with %i neighbours that are all tied to each other keep nobody waiting, by %s',
    async (size, rank) => {
      const watched = await watchCalmly(cliques.server, size, rank);
      expect(watched.answer.status).toBe(200);
      const { data } = JSON.parse(watched.answer.body) as {
        data: { paths: { actors: { id: string }[] }[] };
      };
      expect(data.paths.map(({ actors }) => actors.map(({ id }) => id))).toEqual([
        ['a', 'hub', 'b'].map((name) => `act_c${size}-${name}`),
      ]);
      await expectCalm(watched);
    },
    120_000,
  );

  it('keep nobody waiting where another site has a page ask by GET', async () => {
    await expectCalm(await watchCalmly(cliques.server, 300, PathRank.STRONGEST, 'GET'));
  }, 60_000);
});

describe('a server that has just been started on a large graph', () => {
  it('is ready once the network is in memory, says so until then, and answers meanwhile or says when', async () => {
    const [size] = SIZES;
    const server = await cliques.startAnother();
    try {
      const readiness: RawAnswer[] = [];
      const answers: RawAnswer[] = [];
      do {
        const [ready, live, answer] = await Promise.all([
          ask(server, { path: '/health/ready' }),
          ask(server, { path: '/health/live' }),
          askGraphql(server, `{ paths(from: "act_c${size}-a", to: "act_c${size}-b") { length } }`),
        ]);
        readiness.push(ready);
        answers.push(live, answer);
      } while (readiness.at(-1)?.status !== 200 && readiness.length < 500);
      const early = readiness.slice(0, -1);
      expect(early.map(({ status, headers }) => [status, typeof headers['retry-after']])).toEqual(
        early.map(() => [503, 'string']),
      );
      expect(early.map(({ body }) => body).join()).toMatch(/all relations is being read: \d+ %/u);
      expect(readiness.at(-1)?.status).toBe(200);
      const unanswered = answers.filter(
        ({ status, headers }) => status !== 200 && !(status === 503 && headers['retry-after']),
      );
      expect(unanswered).toEqual([]);
    } finally {
      await server.stop();
    }
  }, 60_000);
});
