import type { ReactNode } from 'react';
import type { TableCell } from '../../state/tables/tableCell';

/** A column of a table of things of one kind. */
export interface TableColumn<Row> extends TableCell<Row> {
  readonly id: string;
  readonly title: string;
  /** How it is drawn, where it is more than its text. */
  readonly draw?: (row: Row) => ReactNode;
  /** What it sorts by, where that is not its text; null comes last, whichever way. */
  readonly order?: (row: Row) => number | null;
  /** Pixels that it needs; of what there is more, or less, it has its part. */
  readonly least: number;
  /** Pixels that it keeps beside a panel; without it, half of what it needs. Given where what is cut says nothing. */
  readonly tightest?: number;
  readonly startsHidden?: boolean;
}
