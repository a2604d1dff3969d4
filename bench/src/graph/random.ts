import { idPrefix, type IdSubject } from '@entente/model';

/** Random numbers that come out the same for the same seed (Mulberry32). Good enough to make up a graph, not for secrets. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Whether something happens that happens so often, from 0 (never) to 1 (always). */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of them. @throws RangeError where there is none. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('There is nothing to pick from');
    return items[this.below(items.length)] as T;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries(weights) as [T, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return (entries.at(-1) as [T, number])[0];
  }

  /** `bytes` bytes in lower-case hex. */
  hex(bytes: number): string {
    return Array.from({ length: bytes }, () => this.below(256).toString(16).padStart(2, '0')).join('');
  }
}

const FIRST_DAY_MS = Date.UTC(2005, 0, 1);
const DAY_MS = 86_400_000;

/** Twenty years. */
export const DAYS_IN_ALL = 7305;

/** The day so many days after the first of the twenty years, ISO 8601. */
export function dayAt(number: number): string {
  return new Date(FIRST_DAY_MS + number * DAY_MS).toISOString().slice(0, 10);
}

const FIRST_MS = Date.UTC(2026, 0, 1);

/** Makes ids in the form of `newId`: UUIDs of version 7 that sort in the order in which they are made, one a millisecond. */
export class IdMaker {
  #ms = FIRST_MS;

  constructor(
    readonly subject: IdSubject,
    readonly random: Random,
  ) {}

  next(): string {
    const time = this.#ms.toString(16).padStart(12, '0');
    this.#ms += 1;
    const tail = this.#digits();
    const variant = (8 + this.random.below(4)).toString(16);
    return (
      `${idPrefix[this.subject]}_${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-` +
      `${variant}${tail.slice(3, 6)}-${tail.slice(6)}${this.#digits().slice(0, 2)}`
    );
  }

  #digits(): string {
    return (
      this.random
        .below(2 ** 24)
        .toString(16)
        .padStart(6, '0') +
      this.random
        .below(2 ** 32)
        .toString(16)
        .padStart(8, '0') +
      this.random
        .below(2 ** 8)
        .toString(16)
        .padStart(2, '0')
    );
  }
}

const vocabulary =
  'actor agreement archive article basin border branch bridge budget canal capital cargo census channel charter claim coast code column committee company council country day delegate delivery district embassy energy envoy export fleet forum frontier gas grain harbour import index industry item journal lake ledger letter line list market meeting member mission month note number office oil page paper passage port project quota rail record region register relation report river road sector series ship source state station statute supply table tariff term territory text title trade train treaty tunnel valley vessel village volume water week year'.split(
    ' ',
  );

/** So many words without a meaning, with spaces between. */
export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(vocabulary)).join(' ');
}
