import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type KeptViewState, keptViewState } from '../../domain/keptViewState';
import type { ViewState } from '../../domain/viewState';
import { evictingStorage } from './evictingStorage';
import type { StoredViewState } from './viewShapes';

/** A view saved under a name. */
export interface SavedView {
  readonly name: string;
  readonly picture: StoredViewState;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface SavedViews {
  /** Newest first. */
  readonly list: readonly SavedView[];
  /** Saves a view, replacing one of the same name. */
  readonly save: (view: SavedView) => void;
  readonly remove: (name: string) => void;
}

/** Saved views, in local storage. */
export const useSavedViews = create<SavedViews>()(
  persist(
    (set) => ({
      list: [],
      save: (view) =>
        set(({ list }) => ({
          list: [view, ...list.filter(({ name }) => name !== view.name)].sort(
            (a, b) => b.savedAt - a.savedAt,
          ),
        })),
      remove: (name) => set(({ list }) => ({ list: list.filter((one) => one.name !== name) })),
    }),
    { name: 'entente-views', storage: createJSONStorage(() => evictingStorage) },
  ),
);

interface OpenedView {
  readonly as: 'saved' | 'kept';
  readonly name: string;
  readonly picture: KeptViewState;
}

interface Opened {
  /** Whether the opened view had positions. */
  readonly places: boolean;
  /** The saved view or automatic copy that was opened or saved last; null: none. */
  readonly kept: OpenedView | null;
  readonly open: (places: boolean) => void;
  /** Says under what the picture as it is now is kept. */
  readonly keep: (as: 'saved' | 'kept', name: string, picture: ViewState) => void;
}

/** Where the current view was opened from. */
export const useOpened = create<Opened>()((set) => ({
  places: false,
  kept: null,
  open: (places) => set({ places }),
  keep: (as, name, picture) => set({ kept: { as, name, picture: keptViewState(picture) } }),
}));
