/** What stands in a column of a table as text, by which its rows are found. */
export interface TableCell<Row> {
  readonly text: (row: Row) => string;
  /** What can be chosen of in its filter, where that is a few words; else any words are looked for. */
  readonly choices?: readonly string[];
  /** Whether its rows are not found by it: it says what is only known once the table is opened. */
  readonly unsearched?: boolean;
}
