import { create } from 'zustand';

/** The ids of the rows that the fields of a table find; null: they ask for nothing. */
type Found = ReadonlySet<string> | null;

interface TableFind {
  readonly relations: Found;
  readonly actors: Found;
  readonly find: (table: 'relations' | 'actors', ids: readonly string[] | null) => void;
}

/** What is looked for in the tables, brought out in every view. */
export const useTableFind = create<TableFind>()((set) => ({
  relations: null,
  actors: null,
  find: (table, ids) =>
    // Told the same again, nothing changes: what changes makes the tables anew, and they tell it.
    set((found) => (isSame(found[table], ids) ? found : { [table]: ids === null ? null : new Set(ids) })),
}));

const isSame = (before: Found, ids: readonly string[] | null): boolean =>
  before === null || ids === null
    ? before === ids
    : before.size === ids.length && ids.every((id) => before.has(id));
