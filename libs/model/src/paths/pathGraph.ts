import { FAR, type Reach } from './reach.js';

/** Paths have at most one hop fewer than this. */
const BASE = 7;

/**
 * What a hop of a rank of evidence costs. Costs of hops add up so that of two paths of one length, at most 6, the one with fewer
 * of the weakest hops costs less, then the one with fewer of the next weaker ones: the order of their hops, weakest first.
 */
function hopCost(rank: number): number {
  return rank === 0 ? 0 : BASE ** (rank - 1);
}

/** Of two paths the one with fewer hops is lighter; of two with as many, the one whose hops cost less. Paths have at most six. */
export const HOP = 4096;
const weights = [0, 1, 2, 3, 4].map((rank) => HOP + hopCost(rank));
/** What a hop of a rank weighs in a path. */
export const weightOf = (rank: number): number => weights[rank] ?? Infinity;

/**
 * All that paths of some hops at most from one actor to another are made of, and nothing else. Actors have places from 0, in the order
 * that decides between paths that are equal otherwise.
 */
export interface PathGraph {
  readonly from: number;
  readonly to: number;
  /** How many hops paths have at most. */
  readonly length: number;
  /** By place, the actor. */
  readonly actors: readonly number[];
  /** By place, where its hops begin in the columns below; they end where the next one's begin. */
  readonly starts: Int32Array;
  /** By hop, the place that it leads to, rising, and its weight. */
  readonly ends: Int32Array;
  readonly weights: Int32Array;
  /** By place, the fewest hops to the end, and what the lightest way there weighs, where all may be passed. */
  readonly hops: Uint8Array;
  readonly rest: Int32Array;
}

/** Takes out of what was reached what paths of `length` hops at most are made of. */
export function toPathGraph(
  reach: Reach,
  from: number,
  to: number,
  length: number,
  compare: (a: number, b: number) => number,
): PathGraph {
  const { table, weakest } = reach;
  const { budget } = table;
  const before = distances(reach, length, true);
  const after = distances(reach, length, false);
  const actors: number[] = [];
  const collect = (actor: number): void => {
    if ((before[actor] ?? FAR) + (after[actor] ?? FAR) <= length) actors.push(actor);
  };
  for (const layer of reach.fromStart.layers) layer.forEach(collect);
  for (const layer of reach.toEnd.layers) {
    for (const actor of layer) if (reach.fromStart.hops[actor] === FAR) collect(actor);
  }
  budget.spend(actors.length * 8);
  actors.sort(compare);
  const places = new Int32Array(table.actorCount).fill(-1);
  actors.forEach((actor, place) => (places[actor] = place));

  const found = new HopList();
  const offer = (start: number, end: number, rank: number): void => {
    if (rank > weakest || start === to || end === from) return;
    const [place, next] = [places[start] ?? -1, places[end] ?? -1];
    if (place < 0 || next < 0) return;
    if ((before[start] ?? FAR) + 1 + (after[end] ?? FAR) <= length) found.add(place, next, weightOf(rank));
  };
  for (const actor of actors) {
    if (!table.isKnown(actor)) continue;
    const start = table.starts[actor] ?? 0;
    const end = start + (table.counts[actor] ?? 0);
    budget.spend(end - start);
    for (let hop = start; hop < end; hop += 1) {
      const other = table.others[hop] ?? 0;
      offer(actor, other, table.outward[hop] ?? FAR);
      // An actor whose hops are known has its own entries for those that lead away from it.
      if (!table.isKnown(other)) offer(other, actor, table.inward[hop] ?? FAR);
    }
  }
  budget.hold(found.size);
  const columns = found.sorted(actors.length);
  const hops = Uint8Array.from(actors, (actor) => after[actor] ?? FAR);
  const graph = { from: places[from] ?? -1, to: places[to] ?? -1, length, actors, ...columns, hops };
  return { ...graph, rest: restOf(graph) };
}

/**
 * By actor, the hops from the start, or to the end, of those whom a path of so many hops may pass; as they are known in the ball around that
 * end, and beyond it computed for those in the other ball alone.
 */
function distances(
  { table, fromStart, toEnd, weakest }: Reach,
  length: number,
  isForward: boolean,
): Uint8Array {
  const [ball, other] = isForward ? [fromStart, toEnd] : [toEnd, fromStart];
  const ranks = isForward ? table.inward : table.outward;
  const known = ball.hops.slice();
  if (ball.rim.length === 0) return known;
  for (let hops = ball.radius + 1; hops <= length; hops += 1) {
    for (let layer = 0; layer <= length - hops; layer += 1) {
      for (const actor of other.layers[layer] ?? []) {
        if (known[actor] !== FAR || !table.isKnown(actor)) continue;
        const start = table.starts[actor] ?? 0;
        const end = start + (table.counts[actor] ?? 0);
        table.budget.spend(end - start);
        for (let hop = start; hop < end; hop += 1) {
          const neighbour = table.others[hop] ?? 0;
          if (known[neighbour] !== hops - 1 || (ranks[hop] ?? FAR) > weakest) continue;
          if (neighbour === other.centre) continue;
          known[actor] = hops;
          break;
        }
      }
    }
  }
  return known;
}

/** What the lightest way to the end weighs: nearer actors first, since the lightest way has the fewest hops. */
function restOf({
  to,
  actors,
  starts,
  ends,
  weights: hopWeights,
  hops,
}: Omit<PathGraph, 'rest'>): Int32Array {
  const rest = new Int32Array(actors.length);
  const byHops: number[][] = [];
  hops.forEach((count, place) => (byHops[count] ??= []).push(place));
  for (const [count, layer] of byHops.entries()) {
    for (const place of layer ?? []) {
      if (place === to) continue;
      let least = Infinity;
      for (let hop = starts[place] ?? 0; hop < (starts[place + 1] ?? 0); hop += 1) {
        const next = ends[hop] ?? 0;
        if (hops[next] !== count - 1) continue;
        least = Math.min(least, (hopWeights[hop] ?? 0) + (rest[next] ?? 0));
      }
      rest[place] = Math.min(least, 2 ** 30);
    }
  }
  return rest;
}

/** Hops as they are found, to be put in order. */
class HopList {
  size = 0;
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #weights = new Int32Array(1024);

  add(start: number, end: number, weight: number): void {
    if (this.size === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
      this.#weights = doubled(this.#weights);
    }
    this.#starts[this.size] = start;
    this.#ends[this.size] = end;
    this.#weights[this.size] = weight;
    this.size += 1;
  }

  /** By where they start, those of one start by where they end: sorted by end first, then by start, keeping their order. */
  sorted(places: number): Pick<PathGraph, 'starts' | 'ends' | 'weights'> {
    const byEnd = orderBy(this.#ends, this.size, places, null).order;
    const { order, firsts } = orderBy(this.#starts, this.size, places, byEnd);
    return {
      starts: firsts,
      ends: order.map((hop) => this.#ends[hop] ?? 0),
      weights: order.map((hop) => this.#weights[hop] ?? 0),
    };
  }
}

/** A counting sort: the order of `size` items by key, from the order that they have, and where those of each key begin. */
function orderBy(
  keys: Int32Array,
  size: number,
  keyCount: number,
  from: Int32Array | null,
): { order: Int32Array; firsts: Int32Array } {
  const firsts = new Int32Array(keyCount + 1);
  for (let i = 0; i < size; i += 1) {
    const key = (keys[i] ?? 0) + 1;
    firsts[key] = (firsts[key] ?? 0) + 1;
  }
  for (let key = 0; key < keyCount; key += 1) firsts[key + 1] = (firsts[key + 1] ?? 0) + (firsts[key] ?? 0);
  const next = firsts.slice();
  const order = new Int32Array(size);
  for (let i = 0; i < size; i += 1) {
    const item = from === null ? i : (from[i] ?? 0);
    const key = keys[item] ?? 0;
    const place = next[key] ?? 0;
    order[place] = item;
    next[key] = place + 1;
  }
  return { order, firsts };
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
