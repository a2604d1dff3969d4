import { setImmediate } from 'node:timers/promises';
import type { IsoDay, RelationFilter } from '@entente/model';
import { untilCallerLeaves } from '../connection/untilCallerLeaves.js';
import type { KnownNetwork } from './liveNetwork.js';
import { passing } from './passing.js';
import type { RelationNetwork } from './relationNetwork.js';

/** Relations that are looked at in one go, some milliseconds' work. */
const SLICE = 50_000;
/** How often a network that changes meanwhile is gone through in slices; then it is in one go. */
const ATTEMPTS = 3;

/** What passes a filter: by relation, the rank of its evidence as the filter's clock has it; -1 where it does not pass. */
export interface PassingRelations {
  readonly network: RelationNetwork;
  readonly ranks: Int8Array;
  /** The filter's. */
  readonly knownAt: IsoDay | null;
}

/**
 * Goes through all relations, in slices between which other requests have their turn.
 *
 * @throws UnavailableError when nobody waits for it any more
 */
export async function passingRelations(
  known: KnownNetwork,
  filter: RelationFilter,
): Promise<PassingRelations> {
  const { network } = known;
  for (let attempt = 1; ; attempt += 1) {
    const { sequence } = known;
    const ranks = new Int8Array(network.relationCount);
    const rankOf = passing(network, filter);
    await inSlices(
      ranks.length,
      (from, until) => {
        for (let relation = from; relation < until; relation += 1) {
          ranks[relation] = network.alive[relation] === 1 ? rankOf(relation) : -1;
        }
      },
      attempt === ATTEMPTS ? Infinity : SLICE,
    );
    if (known.sequence === sequence) return { network, ranks, knownAt: filter.knownAt };
  }
}

/** Calls `visit` with each relation that passes, and its rank, in slices between which other requests have their turn. */
export async function forEachPassing(
  { ranks }: PassingRelations,
  visit: (relation: number, rank: number) => void,
): Promise<void> {
  await inSlices(ranks.length, (from, until) => {
    for (let relation = from; relation < until; relation += 1) {
      const rank = ranks[relation] ?? -1;
      if (rank >= 0) visit(relation, rank);
    }
  });
}

async function inSlices(
  count: number,
  work: (from: number, until: number) => void,
  slice = SLICE,
): Promise<void> {
  for (let from = 0; from < count; from += slice) {
    if (from > 0) await untilCallerLeaves(() => setImmediate());
    work(from, Math.min(count, from + slice));
  }
}
