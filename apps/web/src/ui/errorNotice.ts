import { create } from 'zustand';

interface ErrorNotice {
  /** What failed, and why; empty where nothing did. */
  readonly message: string;
  /** Tries it again; null where that would not help. */
  readonly retry: (() => void) | null;
  readonly show: (message: string, retry: (() => void) | null) => void;
  readonly close: () => void;
}

const nothing = { message: '', retry: null };

/** The error that the page shows. It stays until it is retried or closed. */
export const useErrorNotice = create<ErrorNotice>()((set) => ({
  ...nothing,
  show: (message, retry) => set({ message, retry }),
  close: () => set(nothing),
}));
