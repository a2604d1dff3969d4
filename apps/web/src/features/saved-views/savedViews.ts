import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type KeptViewState, keptViewState } from '../../domain/page-state/keptViewState';
import type { ViewState } from '../../domain/page-state/viewState';
import { evictingStorage } from './evictingStorage';
import * as z from 'zod/mini';
import { viewState } from '../view-codec/viewStateCodec';

const VERSION = 1;

/** A view state as files and storage have it. */
interface StoredViewState extends Partial<KeptViewState> {
  /** Missing in older ones. */
  readonly version?: typeof VERSION;
}

const ofThisVersion = z.object({ version: z.optional(z.literal(VERSION)) });

/** Reads a view state that was stored or saved as a file; missing parts get defaults. Null if it is not valid, or of a later version. */
export function toKeptViewState(value: unknown): KeptViewState | null {
  const read = z.safeParse(viewState.shape, value);
  return read.success && z.safeParse(ofThisVersion, value).success ? read.data : null;
}

/** A view state in files and in storage. */
export const storedView = {
  write: (view: KeptViewState): StoredViewState => ({ version: VERSION, ...view }),
  read: toKeptViewState,
} as const;

/** The question for paths, as a query. */
interface ViewFileContent {
  readonly picture: KeptViewState;
  readonly asked: string;
}

const form = 'entente picture';
const shape = z.object({ form: z.literal(form), asked: z._default(z.string(), ''), picture: z.unknown() });

/** A view state as a file, without the graph, which is loaded from the server. */
export const viewFile = {
  write: ({ picture, asked }: ViewFileContent): string =>
    `${JSON.stringify({ form, asked, picture: storedView.write(picture) })}\n`,
  /** Null if it is not such a file. */
  read: (text: string): ViewFileContent | null => {
    try {
      const { asked, picture } = z.parse(shape, JSON.parse(text));
      const read = storedView.read(picture);
      return read && { picture: read, asked };
    } catch {
      return null;
    }
  },
} as const;

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
