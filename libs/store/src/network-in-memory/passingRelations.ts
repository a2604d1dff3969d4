import { setImmediate } from 'node:timers/promises';
import type { IsoDay } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import { untilCallerLeaves } from '../connection/caller.js';
import type { KnownNetwork } from './liveNetwork.js';
import { dayNumber } from './networkColumns.js';
import { stepOn } from './networkView.js';
import { passing } from './passing.js';
import type { RelationNetwork } from './relationNetwork.js';

/** Relations that are checked in one slice, some milliseconds' work. */
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
 * Goes through all relations, in slices, between which other requests are served.
 *
 * @throws UnavailableError when nobody waits for it any more
 */
export async function passingRelations(known: KnownNetwork, filter: JudgedFilter): Promise<PassingRelations> {
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

/** Calls `visit` with each relation that passes, and its rank, in slices, between which other requests are served. */
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

/**
 * The strongest of what passes as known on a day, `most` of them at most, in the order of the fragment by-strength: by rank, then most origins,
 * then by id. More than 255 origins count as 255.
 */
export async function strongestPassing(found: PassingRelations, most: number): Promise<number[]> {
  const { network, knownAt } = found;
  const day = dayNumber(knownAt ?? '9999-12-31');
  /** By rank and number of origins, strongest first. */
  const groups: number[][] = [];
  await forEachPassing(found, (relation, rank) => {
    const origins = network.stepOrigins[stepOn(network, relation, day)] ?? 0;
    (groups[rank * 256 + 255 - origins] ??= []).push(relation);
  });
  const strongest: number[] = [];
  // Not for…of, which would go through the empty places as well.
  groups.forEach((group) => {
    if (strongest.length >= most) return;
    group.sort((a, b) => network.relationNumbers.compare(a, b));
    for (const relation of group.slice(0, most - strongest.length)) strongest.push(relation);
  });
  return strongest;
}
