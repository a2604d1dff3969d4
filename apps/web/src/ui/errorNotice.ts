import { create } from 'zustand';

interface Mishap {
  /** What did not come about, and why; empty: all is well. */
  readonly words: string;
  /** Tries it again; null where that would not help. */
  readonly again: (() => void) | null;
  readonly tell: (words: string, again: (() => void) | null) => void;
  readonly close: () => void;
}

const nothing = { words: '', again: null };

/** What the reader wanted of the picture and could not have. It stays until it is tried again or put away, however long one was looking elsewhere. */
export const useMishap = create<Mishap>()((set) => ({
  ...nothing,
  tell: (words, again) => set({ words, again }),
  close: () => set(nothing),
}));
