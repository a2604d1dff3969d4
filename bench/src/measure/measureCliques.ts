import { HttpClient } from '../connections/httpClient.js';
import { log } from '../load/dataFolder.js';
import { CLIQUE_SIZES } from '../load/provideCliques.js';
import { figuresOf } from '../report/figures.js';
import { boundRow, type Row } from '../report/rows.js';
import type { Arena } from './arena.js';

const REPETITIONS = 5;
/** Milliseconds: within the first a search ends, within the second another request is answered meanwhile. */
const BOUND = { search: 10_000, others: 100 };
const PAUSE = 10;

/** Paths between two leaves of a hub whose neighbours are all connected to each other, and how long other requests wait meanwhile. */
export async function measureCliques({ graph, entente, ententeServer }: Arena): Promise<Row[]> {
  const live = new URL('/health/live', ententeServer.url).pathname;
  const others = new HttpClient(ententeServer.url, 1);
  const rows: Row[] = [];
  for (const size of CLIQUE_SIZES) {
    for (const rank of ['SHORTEST', 'STRONGEST']) {
      log(`Measuring ${rank} paths by a hub of ${size}`);
      const question = {
        query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 6, limit: 50, rank: ${rank}) { length } }`,
        variables: { from: `act_c${size}-a`, to: `act_c${size}-b` },
      };
      const [times, waits]: [number[], number[]] = [[], []];
      for (let i = 0; i < REPETITIONS; i += 1) {
        const began = performance.now();
        let over = false;
        // A refusal that says what would be answered is an answer too.
        const search = entente
          .ask(question)
          .catch((error: unknown) => {
            if (!String(error).includes('QUERY_TOO_COMPLEX')) throw error;
          })
          .finally(() => (over = true));
        while (!over) {
          const asked = performance.now();
          await others.get(live);
          waits.push(performance.now() - asked);
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
        }
        await search;
        times.push(performance.now() - began);
      }
      const what = `${rank} paths, up to 6 hops, by a hub and a clique of ${size}`;
      rows.push(
        boundRow({ graph, what, against: 'a bound' }, figuresOf(times), BOUND.search),
        boundRow(
          { graph, what: `/health/live during ${what}`, against: 'a bound' },
          figuresOf(waits),
          BOUND.others,
        ),
      );
    }
  }
  others.close();
  return rows;
}
