import type { ReactNode } from 'react';

/** A column of a table of things of one kind. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** What stands in it as text: what is searched and what is copied. */
  readonly text: (row: Row) => string;
  /** How it is drawn, where it is more than its text. */
  readonly draw?: (row: Row) => ReactNode;
  /** What it sorts by, where that is not its text; null comes last, whichever way. */
  readonly order?: (row: Row) => number | null;
  /** What can be chosen of in its filter, where that is a few words; else any words are looked for. */
  readonly choices?: readonly string[];
  /** Its share of the width, and pixels that it needs. */
  readonly share: number;
  readonly least: number;
  readonly startsHidden?: boolean;
}
