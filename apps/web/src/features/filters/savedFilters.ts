import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type Filters, noFilters } from '../../domain/filters';

interface SavedFilter {
  readonly name: string;
  readonly filters: Filters;
}

interface SavedFilters {
  /** By name. */
  readonly list: readonly SavedFilter[];
  /** Keeps a filter; another one of that name gives way. */
  readonly save: (saved: SavedFilter) => void;
  readonly remove: (name: string) => void;
}

/** Filters that the reader gave a name, kept in this browser. */
export const useSavedFilters = create<SavedFilters>()(
  persist(
    (set) => ({
      list: [],
      save: (saved) =>
        set(({ list }) => ({
          list: [...list.filter(({ name }) => name !== saved.name), saved].sort((a, b) =>
            a.name.localeCompare(b.name, 'en'),
          ),
        })),
      remove: (name) => set(({ list }) => ({ list: list.filter((one) => one.name !== name) })),
    }),
    {
      name: 'entente-filters',
      // What an earlier page kept may lack what has come since.
      merge: (kept, made) => ({
        ...made,
        list: ((kept as Partial<SavedFilters> | undefined)?.list ?? []).map(({ name, filters }) => ({
          name,
          filters: { ...noFilters, ...filters, without: { ...noFilters.without, ...filters.without } },
        })),
      }),
    },
  ),
);
