interface Piece {
  /** Pixels. */
  readonly from: number;
  readonly to: number;
}

/** Puts each piece, in the order of their starts, on the first row where it touches none: the rows' numbers from 0, and how many. */
export function packRows(pieces: readonly Piece[]): {
  readonly rows: readonly number[];
  readonly count: number;
} {
  // The rows in a heap of their ends would be quicker, but would not give the first row that is free, and marks would jump about.
  const ends: number[] = [];
  const rows = pieces.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
  return { rows, count: ends.length };
}
