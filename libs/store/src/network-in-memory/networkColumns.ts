import { type IsoDay, Stance } from '@entente/model';

/** A column of numbers of one width, over memory that worker threads see too. */
export type SharedColumn = Int32Array<SharedArrayBuffer> | Uint8Array<SharedArrayBuffer>;

const SMALLEST = 1024;
/** By how much a column grows that is full. Room that nothing was written to takes no memory yet. */
const GROWTH = 1.5;

export const int32Column = (length = SMALLEST): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(4 * length));

export const uint8Column = (length = SMALLEST): Uint8Array<SharedArrayBuffer> =>
  new Uint8Array(new SharedArrayBuffer(length));

/** A column with room for at least `length` numbers: itself, or a longer copy. */
export function withRoom<T extends SharedColumn>(column: T, length: number): T {
  if (column.length >= length) return column;
  const room = Math.max(length, Math.ceil(column.length * GROWTH));
  // By its width: a column that another thread filled may be of another realm's class.
  const longer = (column.BYTES_PER_ELEMENT === 4 ? int32Column(room) : uint8Column(room)) as T;
  longer.set(column);
  return longer;
}

/** A relation as the queries network-relations and found-paths return it. Days are numbers, YYYYMMDD. */
export type NetworkColumns = readonly [
  id: string,
  from: string,
  to: string,
  type: string,
  rank: number,
  stances: readonly string[],
  earliest: number | null,
  latest: number | null,
  begins: number | null,
  endsOn: number | null,
  sourceIds: readonly string[],
  knownOn: readonly number[],
  knownRanks: readonly number[],
  knownStances: readonly string[],
  knownSources: readonly number[],
  knownBegins: readonly number[],
  gapFlags: number,
  knownGapFlags: readonly number[],
  /** Where its date was not always known as it is: earliest, latest, begins and endsOn, each with an entry for each day of knownOn. */
  knownDates: readonly (readonly number[])[] | null,
  publishers: number,
  knownPublishers: readonly number[],
  knownOrigins: readonly number[],
];

/** A day as a number that sorts as days do: YYYYMMDD, in years before 0 counted up from them. */
export function dayNumber(day: IsoDay): number {
  const [, sign = '', year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return Number(`${sign}${year}`) * 10_000 + Number(month) * 100 + Number(date);
}

/** Before and after every day. */
export const NEVER_BEFORE = -(2 ** 31);
export const NEVER_AFTER = 2 ** 31 - 1;

const stances = Object.values(Stance);

/** How many bits a set of stances takes. In the byte that has them, gapFlags stand above. */
export const STANCE_BITS = stances.length;

/** A set of stances as bits, so that two sets are held together in one step. */
export function stanceBits(held: readonly string[]): number {
  return stances.reduce((bits, stance, i) => (held.includes(stance) ? bits | (1 << i) : bits), 0);
}

const known = new Map<string, number>();

/** The bits of a set of stances that are written in one text, with spaces between; there are few such texts. */
export function stanceBitsIn(text: string): number {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const bits = stanceBits(text.split(' '));
  known.set(text, bits);
  return bits;
}
