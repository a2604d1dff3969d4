/** The filter text of each column, by its id; columns without an entry do not filter. */
export type ColumnFilters = Readonly<Record<string, string>>;

/** The column by which a table is sorted, and the direction. */
export interface Sorting {
  readonly columnId: string;
  readonly falling: boolean;
}

/** How the reader has set one table. */
export interface TableSetting {
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** Column ids; null until the reader chooses. */
  readonly columns: readonly string[] | null;
  /** Widths in pixels by column id, of columns that the reader resized. */
  readonly widths: Readonly<Record<string, number>>;
}

/** The two tables. */
export type TableKind = 'relations' | 'actors';

/** How the tables are set, and which of them is shown. */
export interface TableChoice extends Readonly<Record<TableKind, TableSetting>> {
  readonly kind: TableKind;
}

const untouched: TableSetting = { sorting: null, filters: {}, columns: null, widths: {} };

/** The tables before the reader changes them. */
export const initialTables: TableChoice = { kind: 'relations', relations: untouched, actors: untouched };
