import type { PathBudget } from './pathBudget.js';

/** The rank where there is no hop. */
export const NO_HOP = 255;
const WEAKEST = 4;

/**
 * The neighbours of actors, as far as a search for paths has read them. Actors are numbers from 0. Two actors have one hop, however many
 * relations there are between them; each way it has the rank of the strongest usable relation, 0 the strongest, 4 the weakest.
 */
export class HopTable {
  /** One more than the largest number of an actor. */
  actorCount: number;
  /** By actor, where its hops begin in the columns below, and how many they are: -1 while it is not read. */
  starts: Int32Array;
  counts: Int32Array;
  /** By hop, the other actor, the rank on the way to it, and that on the way from it. */
  others = new Int32Array(1024);
  outward = new Uint8Array(1024);
  inward = new Uint8Array(1024);
  /** By rank, whether any hop has it. */
  readonly hasRank: boolean[] = [];
  #size = 0;
  #open = 0;
  /** By actor, where the last hop to it stands. */
  #places: Int32Array;

  constructor(
    actorCount: number,
    readonly budget: PathBudget,
  ) {
    this.actorCount = actorCount;
    this.starts = new Int32Array(actorCount);
    this.counts = new Int32Array(actorCount).fill(-1);
    this.#places = new Int32Array(actorCount).fill(-1);
  }

  isKnown(actor: number): boolean {
    return (this.counts[actor] ?? -1) >= 0;
  }

  /** Makes room for so many actors. */
  widen(actorCount: number): void {
    if (actorCount <= this.actorCount) return;
    if (actorCount > this.starts.length) {
      const room = Math.max(actorCount, 2 * this.starts.length);
      this.starts = longer(this.starts, room);
      this.counts = longer(this.counts, room, -1);
      this.#places = longer(this.#places, room, -1);
    }
    this.actorCount = actorCount;
  }

  /** Begins the list of an actor: hops that are added from now on start at it. */
  begin(actor: number): void {
    this.starts[actor] = this.#size;
    this.counts[actor] = 0;
    this.#open = actor;
  }

  /** Adds a hop from the actor whose list was begun to another one, by the ranks on the way to it and from it. */
  add(other: number, outward: number, inward: number): void {
    this.budget.spend(1);
    if (other === this.#open || (outward > WEAKEST && inward > WEAKEST)) return;
    const known = this.#places[other] ?? -1;
    const start = this.starts[this.#open] ?? 0;
    if (known >= start && this.others[known] === other) {
      if (outward < (this.outward[known] ?? NO_HOP)) this.outward[known] = outward;
      if (inward < (this.inward[known] ?? NO_HOP)) this.inward[known] = inward;
    } else {
      const place = this.#size;
      if (place === this.others.length) this.#grow();
      this.others[place] = other;
      this.outward[place] = outward;
      this.inward[place] = inward;
      this.#places[other] = place;
      this.#size += 1;
      this.counts[this.#open] = this.#size - start;
    }
    this.hasRank[outward] = true;
    this.hasRank[inward] = true;
  }

  #grow(): void {
    this.budget.hold(this.#size);
    const room = 2 * this.others.length;
    this.others = longer(this.others, room);
    this.outward = longer(this.outward, room);
    this.inward = longer(this.inward, room);
  }
}

function longer<T extends Int32Array | Uint8Array>(numbers: T, length: number, filling = 0): T {
  const copy = (numbers instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)) as T;
  copy.set(numbers);
  return filling === 0 ? copy : (copy.fill(filling, numbers.length) as T);
}
