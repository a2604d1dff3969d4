import { create } from 'zustand';
import type { ColumnFilters } from './columnFilters';
import type { Sorting } from './sorting';

/** How the reader has set one table. */
export interface TableSetting {
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** Column ids; null until the reader chooses. */
  readonly columns: readonly string[] | null;
}

/** The two tables. */
export type TableKind = 'relations' | 'actors';

interface TableChoice {
  readonly kind: TableKind;
  readonly settings: Readonly<Record<TableKind, TableSetting>>;
  readonly show: (kind: TableKind) => void;
  readonly set: (changed: Partial<TableSetting>) => void;
  /** What the fields of a table ask for, whichever is shown. */
  readonly ask: (kind: TableKind, filters: ColumnFilters) => void;
}

const untouched: TableSetting = { sorting: null, filters: {}, columns: null };

/** How the tables are set, as long as the page is open: going to another view and back leaves them as they were. */
export const useTableChoice = create<TableChoice>()((set) => ({
  kind: 'relations',
  settings: { relations: untouched, actors: untouched },
  show: (kind) => set({ kind }),
  set: (changed) =>
    set(({ kind, settings }) => ({ settings: { ...settings, [kind]: { ...settings[kind], ...changed } } })),
  ask: (kind, filters) =>
    set(({ settings }) => ({ settings: { ...settings, [kind]: { ...settings[kind], filters } } })),
}));
