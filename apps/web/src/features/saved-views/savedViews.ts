import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { evictingStorage } from './keptCopies';
import type { ViewState } from '../../domain/viewState';
import { type KeptViewState, keptViewState } from '../../domain/keptViewState';

/** A picture that the reader gave a name. */
export interface SavedView {
  readonly name: string;
  readonly picture: KeptViewState;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface SavedViews {
  /** The one saved last first. */
  readonly list: readonly SavedView[];
  /** Keeps a picture; another one of that name gives way. */
  readonly save: (view: SavedView) => void;
  readonly remove: (name: string) => void;
}

/** Kept in this browser, whole, however large. */
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
  /** Whether what was opened said where actors stand. */
  readonly places: boolean;
  /** What of this browser's own was opened, or saved, last: a view by its name, or a copy by its key; null: nothing. */
  readonly kept: OpenedView | null;
  readonly open: (places: boolean) => void;
  /** Says under what the picture as it is now is kept. */
  readonly keep: (as: 'saved' | 'kept', name: string, picture: ViewState) => void;
}

/** From where the picture came that the page shows. */
export const useOpened = create<Opened>()((set) => ({
  places: false,
  kept: null,
  open: (places) => set({ places }),
  keep: (as, name, picture) => set({ kept: { as, name, picture: keptViewState(picture) } }),
}));
