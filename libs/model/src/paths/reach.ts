import type { HopTable } from './hopTable.js';

/** The distance of an actor that was not reached. */
export const FAR = 255;

/** What was reached from one end: by actor its hops from there, and the actors by hops. */
class Ball {
  hops: Uint8Array;
  /** By hops, the actors that are just so far. */
  readonly layers: number[][];

  constructor(
    actorCount: number,
    readonly centre: number,
  ) {
    this.hops = new Uint8Array(actorCount).fill(FAR);
    this.hops[centre] = 0;
    this.layers = [[centre]];
  }

  /** Within how many hops all actors are known. */
  get radius(): number {
    return this.layers.length - 1;
  }

  get rim(): readonly number[] {
    return this.layers[this.radius] ?? [];
  }

  widen(actorCount: number): void {
    if (actorCount <= this.hops.length) return;
    const hops = new Uint8Array(Math.max(actorCount, 2 * this.hops.length)).fill(FAR);
    hops.set(this.hops);
    this.hops = hops;
  }
}

/**
 * How far the actors around two ends are from each, by hops up to a rank. The balls around both ends grow alternately, the one with the
 * smaller rim first, until they meet: a path of some hops has each of its hops in one of two balls whose radii add up to that.
 */
export class Reach {
  readonly fromStart: Ball;
  readonly toEnd: Ball;
  /** The hops of the shortest path; Infinity while none is known. */
  shortest = Infinity;

  constructor(
    readonly table: HopTable,
    from: number,
    to: number,
    /** The rank of the weakest hops that are followed. */
    readonly weakest: number,
  ) {
    this.fromStart = new Ball(table.actorCount, from);
    this.toEnd = new Ball(table.actorCount, to);
  }

  /** Whether everything that can be reached is in the balls, so that no path is longer. */
  get isWhole(): boolean {
    return this.fromStart.rim.length === 0 || this.toEnd.rim.length === 0;
  }

  /** Grows the balls until paths of so many hops are in them. Yields the actors whose hops are not in the table, for them to be put there. */
  *grow(length: number): Generator<readonly number[], void> {
    const { fromStart, toEnd } = this;
    while (fromStart.radius + toEnd.radius < length && !this.isWhole) {
      const isForward = fromStart.rim.length <= toEnd.rim.length;
      const ball = isForward ? fromStart : toEnd;
      const unknown = ball.rim.filter((actor) => !this.table.isKnown(actor));
      if (unknown.length > 0) yield unknown;
      fromStart.widen(this.table.actorCount);
      toEnd.widen(this.table.actorCount);
      this.#advance(ball, isForward ? toEnd : fromStart, isForward);
    }
  }

  #advance(ball: Ball, other: Ball, isForward: boolean): void {
    const { table, weakest } = this;
    const { starts, counts, others } = table;
    const ranks = isForward ? table.outward : table.inward;
    const next: number[] = [];
    const hops = ball.radius + 1;
    for (const actor of ball.rim) {
      // A path does not continue past its end.
      if (actor === other.centre) continue;
      const start = starts[actor] ?? 0;
      const end = start + (counts[actor] ?? 0);
      table.budget.spend(end - start);
      for (let hop = start; hop < end; hop += 1) {
        const neighbour = others[hop] ?? 0;
        if ((ranks[hop] ?? FAR) > weakest || ball.hops[neighbour] !== FAR) continue;
        ball.hops[neighbour] = hops;
        next.push(neighbour);
        const beyond = other.hops[neighbour] ?? FAR;
        if (beyond !== FAR) this.shortest = Math.min(this.shortest, hops + beyond);
      }
    }
    ball.layers.push(next);
  }
}
