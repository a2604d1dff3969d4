import type { Driver } from '../connections/driver.js';
import { Random } from '../graph/random.js';

/** What the questions ask about, picked from a graph the same way each time. */
export interface Picks {
  readonly relationIds: readonly string[];
  /** Those with the most relations first. */
  readonly hubs: readonly string[];
  /** Actors with about 500 relations, or with the most there are. */
  readonly wellConnected: readonly string[];
  /** Actors with neither many nor few relations. */
  readonly ordinary: readonly string[];
  readonly sourceIds: readonly string[];
  readonly pairs: Readonly<Record<PairKind, readonly Pair[]>>;
}

/** Two hubs; two ordinary actors; two between whom there is no path. */
export type PairKind = 'hubs' | 'ordinary' | 'unconnected';
export interface Pair {
  readonly from: string;
  readonly to: string;
}

const PAIRS = 50;

/** Picks what is asked about. A kind of pairs that the graph does not have is empty. */
export async function pickFrom(driver: Driver): Promise<Picks> {
  const random = new Random(7);
  const session = driver.session({ defaultAccessMode: 'READ' });
  const read = async <Row extends object>(text: string): Promise<Row[]> =>
    (await session.run<Row>(text, {}, { timeout: 600_000 })).records.map((record) => record.toObject());
  try {
    const claims = await read<{ id: string }>(
      `MATCH (c:Claim) WITH count(c) AS all
       MATCH (c:Claim) WHERE all < 5000 OR right(c.id, 2) = '00'
       RETURN DISTINCT c.relationId AS id ORDER BY id`,
    );
    const sources = await read<{ id: string }>(
      'MATCH (s:Source) WHERE NOT s.held RETURN s.id AS id ORDER BY id',
    );
    const actors = await read<{ id: string; degree: number }>(
      'MATCH (a:Actor) RETURN a.id AS id, COUNT { (a)--() } AS degree ORDER BY degree DESC, id',
    );
    const islanders = await read<{ id: string }>(
      `MATCH (a:Actor) WHERE COUNT { (a)--() } <= 12 AND NOT EXISTS { (a)--(b) WHERE COUNT { (b)--() } > 12 }
         AND EXISTS { (a)--() } AND NOT EXISTS { (a)--()--(c) WHERE COUNT { (c)--() } > 12 }
       RETURN a.id AS id ORDER BY id`,
    );
    const connected = actors.filter(({ degree }) => degree > 0).map(({ id }) => id);
    const part = (from: number, to: number): string[] =>
      connected.slice(Math.floor(from * connected.length), Math.max(Math.ceil(to * connected.length), 4));
    const about500 = actors.filter(({ degree }) => degree >= 450 && degree <= 700).map(({ id }) => id);
    const ordinary = part(0.3, 0.7);
    const hubs = part(0, actors.length > 1000 ? 0.002 : 0.2);
    return {
      hubs: connected.slice(0, 2),
      relationIds: some(claims, random).map(({ id }) => id),
      wellConnected: about500.length > 0 ? some(about500, random, 20) : connected.slice(0, 5),
      ordinary: some(ordinary, random),
      sourceIds: some(sources, random).map(({ id }) => id),
      pairs: {
        hubs: pairs(hubs, hubs, random),
        ordinary: pairs(ordinary, ordinary, random),
        unconnected:
          islanders.length < 20
            ? []
            : pairs(
                ordinary,
                islanders.map(({ id }) => id),
                random,
              ),
      },
    };
  } finally {
    await session.close();
  }
}

const some = <T>(items: readonly T[], random: Random, count = 400): T[] =>
  items.length === 0 ? [] : Array.from({ length: count }, () => random.pick(items));

function pairs(starts: readonly string[], ends: readonly string[], random: Random): Pair[] {
  const found: Pair[] = [];
  for (let tries = 0; found.length < PAIRS && tries < 20 * PAIRS; tries += 1) {
    const [from, to] = [random.pick(starts), random.pick(ends)];
    if (from !== to) found.push({ from, to });
  }
  return found;
}
