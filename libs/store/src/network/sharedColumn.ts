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
