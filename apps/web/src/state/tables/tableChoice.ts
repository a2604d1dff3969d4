import type { ColumnFilters } from './columnFilters';
import type { Sorting } from './sorting';

/** How the reader has set one table. */
export interface TableSetting {
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** Column ids; null until the reader chooses. */
  readonly columns: readonly string[] | null;
  /** Pixels, by column id, of those that the reader made wider or narrower. */
  readonly widths: Readonly<Record<string, number>>;
}

/** The two tables. */
export type TableKind = 'relations' | 'actors';

/** How the tables are set, and which of them is shown. */
export interface TableChoice extends Readonly<Record<TableKind, TableSetting>> {
  readonly kind: TableKind;
}
