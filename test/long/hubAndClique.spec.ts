import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PathRank } from '@entente/model';
import { type CliqueServer, startCliqueServer, watchCalmly } from '../support/hubAndClique.js';

const SIZES = [120, 193, 300, 600];
const MOST_MEMORY = 600;

let cliques: CliqueServer;
beforeAll(async () => {
  cliques = await startCliqueServer(SIZES);
}, 600_000);
afterAll(() => cliques.close());

describe('paths between two leaves of a hub', () => {
  it.each(SIZES.flatMap((size) => Object.values(PathRank).map((rank) => [size, rank] as const)))(
    'with %i neighbours that are all tied to each other keep nobody waiting, by %s',
    async (size, rank) => {
      const { answer, took, longest, idle } = await watchCalmly(cliques.server, size, rank);
      const { most } = await cliques.server.memory();
      const figures = [took, longest, idle, most].map(Math.round);
      process.stdout.write(
        `${size} ${rank}: ${answer.status}, ${figures.join(', ')} (ms; ms live, idle; MB)\n`,
      );
      expect([200, 400]).toContain(answer.status);
      expect(answer.body).toMatch(/"length":2|QUERY_TOO_COMPLEX/u);
      expect(took).toBeLessThan(10_000);
      expect(longest - idle).toBeLessThan(100);
      expect(most).toBeLessThan(MOST_MEMORY);
    },
    120_000,
  );
});
