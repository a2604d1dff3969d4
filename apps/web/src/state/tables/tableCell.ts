/** What stands in a column of a table as text, by which its rows are found. */
export interface TableCell<Row> {
  readonly text: (row: Row) => string;
  /** What can be chosen of in its filter, where that is a few words; else any words are looked for. */
  readonly choices?: readonly string[];
}
