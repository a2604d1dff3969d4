import type { GraphTransactions } from '../graphTransactions.js';
import { type KnownNetwork, type LiveNetwork, type News, STRIDE } from './liveNetwork.js';

/** How often the log is asked for more before the question goes to Neo4j instead. */
const ATTEMPTS = 20;

/**
 * The network in memory as it stands with everything that was written before this was asked; null where it is not in memory, or the
 * graph changes faster than it is followed.
 */
export async function currentNetwork(
  transactions: GraphTransactions,
  live: LiveNetwork,
): Promise<KnownNetwork | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = live.present;
    if (!known) return null;
    const { sequence } = known;
    const head = await transactions.read(async (query) => {
      const [news] = await query<News>('network-news', { sequence, stride: STRIDE });
      if (!news) return -1;
      live.learn(known, sequence, news);
      return news.head;
    });
    if (live.present === known && head >= 0 && known.sequence >= head) return known;
  }
  return null;
}
