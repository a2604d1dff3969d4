/** A cell of a grid: column from 0, row from 0; row −1 is the titles. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Visible rows. */
  readonly page: number;
}

/** The cell that a key leads to in a grid (WAI-ARIA, grid pattern); null for other keys. */
export function movedCell(
  { row, column }: GridCell,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { rows, columns, page }: GridSize,
): GridCell | null {
  const last = rows - 1;
  const to = (newRow: number, newColumn: number): GridCell => ({
    row: Math.max(-1, Math.min(last, newRow)),
    column: Math.max(0, Math.min(columns - 1, newColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(Math.max(row === -1 ? -1 : 0, row - page), column);
    case 'PageDown':
      return to(row + page, column);
    case 'Home':
      return ctrlKey ? to(Math.min(0, last), 0) : to(row, 0);
    case 'End':
      return ctrlKey ? to(last, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}

/** The entries of a list between two positions, both included, in either order. */
export function rangeOf<T>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.slice(Math.max(0, Math.min(from, to)), Math.max(from, to) + 1);
}
