import { Heap } from './heap.js';
import { hopCost } from './hopCost.js';
import type { Ties } from './ties.js';

const costs = [0, 1, 2, 3, 4].map(hopCost);
const costOf = (rank: number): number => costs[rank] ?? Infinity;

/** A chain that is being made: its last actor, what came before, and what it costs, so far and at least in the end. */
interface Draft {
  readonly actor: number;
  readonly before: Draft | null;
  readonly hops: number;
  readonly soFar: number;
  readonly atLeast: number;
}

/**
 * Searches for chains between two actors, one length after the other, the cheapest first (hopCost).
 *
 * What a chain costs from an actor on is worked out beforehand, as if actors could be passed twice: from the end, hop by hop, for as
 * many hops as half the length, and from there on for those actors alone that are within reach of the start. So the ways of both
 * ends meet in the middle, and hubs are gone through once. The chains are then drawn out in the order of what they cost at least, an A* search.
 */
export class ChainSearch {
  /** By hops, what a walk of just that many from an actor to the end costs at least; Infinity where there is none. */
  readonly #toEnd: Layer[];
  /** By hops, the actors within reach of the start in at most that many. */
  readonly #reach: number[][];
  readonly #reached: Uint8Array;
  #deadEnd = false;

  /** `weakest`: the rank of the weakest ties that are used. */
  constructor(
    readonly ties: Ties,
    readonly from: number,
    readonly to: number,
    readonly weakest: number,
  ) {
    const atEnd = new Layer(ties.actorCount);
    atEnd.lower(to, 0);
    this.#toEnd = [atEnd];
    this.#reach = [[from]];
    this.#reached = new Uint8Array(ties.actorCount);
    this.#reached[from] = 1;
  }

  /** Whether a chain longer than those looked for can still be. */
  get canGoOn(): boolean {
    return !this.#deadEnd;
  }

  /** The cheapest chains of just this many hops, at most `limit`, with at least one hop of the rank `holding`. Lengths are asked for rising. */
  ofLength(length: number, limit: number, holding: number): number[][] {
    this.#look(length);
    const least = costOf(holding);
    const found: number[][] = [];
    const open = new Heap<Draft>((a, b) => a.atLeast - b.atLeast || this.#compare(a, b));
    open.push({ actor: this.from, before: null, hops: 0, soFar: 0, atLeast: 0 });
    for (let draft = open.pop(); draft && found.length < limit; draft = open.pop()) {
      if (draft.hops < length) this.#lengthen(draft, length - draft.hops, open);
      else if (draft.soFar >= least) found.push(actorsOf(draft));
    }
    return found;
  }

  /** Pushes what a draft becomes with one more hop, of `left`. */
  #lengthen(draft: Draft, left: number, open: Heap<Draft>): void {
    const onward = this.#layer(left - 1);
    const best = new Map<number, number>();
    this.ties.leaving(draft.actor, (other, rank) => {
      if (rank > this.weakest || onward.costs[other] === Infinity) return;
      const known = best.get(other);
      if (known === undefined || rank < known) best.set(other, rank);
    });
    for (const [other, rank] of best) {
      if (passes(draft, other)) continue;
      const soFar = draft.soFar + costOf(rank);
      const atLeast = soFar + (onward.costs[other] ?? Infinity);
      open.push({ actor: other, before: draft, hops: draft.hops + 1, soFar, atLeast });
    }
  }

  /** Works out what is needed for chains of a length. */
  #look(length: number): void {
    const half = Math.ceil(length / 2);
    for (let hops = 1; hops < length; hops += 1) {
      if (hops <= half && !this.#toEnd[hops]?.complete) this.#toEnd[hops] = this.#backwards(hops);
      else if (hops > half) this.#toEnd[hops] = this.#forwards(hops, this.#within(length - hops));
      const layer = this.#layer(hops);
      if (layer.complete && layer.actors.length === 0) this.#deadEnd = true;
    }
  }

  /** All actors that the end can be come to from in just this many hops, from those one hop nearer. */
  #backwards(hops: number): Layer {
    const nearer = this.#layer(hops - 1);
    const layer = new Layer(this.ties.actorCount);
    for (const actor of nearer.actors) {
      const cost = nearer.costs[actor] ?? Infinity;
      this.ties.arriving(actor, (other, rank) => {
        if (rank <= this.weakest && other !== this.from && other !== this.to) {
          layer.lower(other, cost + costOf(rank));
        }
      });
    }
    return layer;
  }

  /** The same for these actors alone. */
  #forwards(hops: number, actors: readonly number[]): Layer {
    const nearer = this.#layer(hops - 1);
    const layer = new Layer(this.ties.actorCount, false);
    for (const actor of actors) {
      if (actor === this.from || actor === this.to) continue;
      this.ties.leaving(actor, (other, rank) => {
        const cost = nearer.costs[other] ?? Infinity;
        if (rank <= this.weakest && cost !== Infinity) layer.lower(actor, cost + costOf(rank));
      });
    }
    return layer;
  }

  /** The actors within so many hops of the start. */
  #within(hops: number): readonly number[] {
    for (let next = this.#reach.length; next <= hops; next += 1) {
      const known = this.#reach[next - 1] ?? [];
      const all = [...known];
      for (const actor of known) {
        if (actor === this.to) continue;
        this.ties.leaving(actor, (other, rank) => {
          if (rank > this.weakest || this.#reached[other] === 1) return;
          this.#reached[other] = 1;
          all.push(other);
        });
      }
      this.#reach.push(all);
    }
    return this.#reach[hops] ?? [];
  }

  #layer(hops: number): Layer {
    const layer = this.#toEnd[hops];
    if (!layer) throw new RangeError(`What lies ${hops} hops before the end was not worked out`);
    return layer;
  }

  /** The order of two drafts by their actors, the first one first; a part comes before the whole. */
  #compare(a: Draft, b: Draft): number {
    if (a.hops > b.hops) return -this.#compare(b, a);
    let other: Draft | null = b;
    while (other && other.hops > a.hops) other = other.before;
    return this.#compareAlong(a, other) || a.hops - b.hops;
  }

  #compareAlong(a: Draft | null, b: Draft | null): number {
    if (a === b || a === null || b === null) return 0;
    return this.#compareAlong(a.before, b.before) || this.ties.compare(a.actor, b.actor);
  }
}

/** What walks to the end cost from each actor, and the actors that have one. */
class Layer {
  readonly costs: Float64Array;
  readonly actors: number[] = [];

  constructor(
    actorCount: number,
    /** Whether every actor was looked at. */
    readonly complete = true,
  ) {
    this.costs = new Float64Array(actorCount).fill(Infinity);
  }

  lower(actor: number, cost: number): void {
    const known = this.costs[actor] ?? Infinity;
    if (known === Infinity) this.actors.push(actor);
    if (cost < known) this.costs[actor] = cost;
  }
}

function passes(draft: Draft, actor: number): boolean {
  for (let one: Draft | null = draft; one; one = one.before) if (one.actor === actor) return true;
  return false;
}

function actorsOf(draft: Draft): number[] {
  const actors: number[] = [];
  for (let one: Draft | null = draft; one; one = one.before) actors.unshift(one.actor);
  return actors;
}
