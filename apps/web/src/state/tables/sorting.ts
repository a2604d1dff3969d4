/** By which column a table is sorted, and which way. */
export interface Sorting {
  readonly columnId: string;
  readonly falling: boolean;
}
