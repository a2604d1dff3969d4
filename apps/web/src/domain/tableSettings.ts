/** What is looked for in each column, by its id; columns without an entry hold back nothing. */
export type ColumnFilters = Readonly<Record<string, string>>;

/** By which column a table is sorted, and which way. */
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
  /** Pixels, by column id, of those that the reader made wider or narrower. */
  readonly widths: Readonly<Record<string, number>>;
}

/** The two tables. */
export type TableKind = 'relations' | 'actors';

/** How the tables are set, and which of them is shown. */
export interface TableChoice extends Readonly<Record<TableKind, TableSetting>> {
  readonly kind: TableKind;
}

const untouched: TableSetting = { sorting: null, filters: {}, columns: null, widths: {} };

/** The tables as they are until the reader sets them. */
export const initialTables: TableChoice = { kind: 'relations', relations: untouched, actors: untouched };
