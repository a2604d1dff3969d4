/** A cell of a grid: its column from 0, its row from 0, −1 being the titles. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}
