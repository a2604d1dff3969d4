import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { KeptPicture } from '../address/writePicture';
import { roomyStorage } from './roomyStorage';

/** A picture that the reader gave a name. */
export interface SavedView {
  readonly name: string;
  readonly picture: KeptPicture;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

interface SavedViews {
  /** The one saved last first. */
  readonly list: readonly SavedView[];
  /** Keeps a picture; another one of that name gives way. */
  readonly keep: (view: SavedView) => void;
  readonly drop: (name: string) => void;
}

/** Kept in this browser, whole, however large. */
export const useSavedViews = create<SavedViews>()(
  persist(
    (set) => ({
      list: [],
      keep: (view) =>
        set(({ list }) => ({
          list: [view, ...list.filter(({ name }) => name !== view.name)].sort(
            (a, b) => b.savedAt - a.savedAt,
          ),
        })),
      drop: (name) => set(({ list }) => ({ list: list.filter((one) => one.name !== name) })),
    }),
    { name: 'entente-views', storage: createJSONStorage(() => roomyStorage) },
  ),
);
