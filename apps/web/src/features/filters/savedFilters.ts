import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { type Filters, noFilters } from '../../domain/questions/filters';

interface SavedFilter {
  readonly name: string;
  readonly filters: Filters;
}

interface SavedFilters {
  /** By name. */
  readonly list: readonly SavedFilter[];
  /** Saves a filter, replacing one of the same name. */
  readonly save: (saved: SavedFilter) => void;
  readonly remove: (name: string) => void;
}

/** Saved filters, in local storage. */
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
      // Filters saved by older versions may lack parts.
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
