import type { TableChoice, TableSetting } from './tableChoice';

const untouched: TableSetting = { sorting: null, filters: {}, columns: null, widths: {} };

/** The tables as they are until the reader sets them. */
export const noTable: TableChoice = { kind: 'relations', relations: untouched, actors: untouched };
