import type { StateStorage } from 'zustand/middleware';

/** What the names of automatic copies in local storage begin with. */
export const copyPrefix = 'entente-kept:';

/** Names of the automatic copies; each begins with the time it was made. */
export const oldestCopiesFirst = (storage: Storage): string[] =>
  Object.keys(storage)
    .filter((name) => name.startsWith(copyPrefix))
    .sort((a, b) => parseInt(storage.getItem(a) ?? '', 10) - parseInt(storage.getItem(b) ?? '', 10));

/** Local storage that evicts the oldest automatic copies when it is full. */
export const evictingStorage: StateStorage = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, text) => {
    for (;;) {
      try {
        localStorage.setItem(name, text);
        return;
      } catch (error) {
        const [oldest] = oldestCopiesFirst(localStorage);
        if (oldest === undefined) throw error;
        localStorage.removeItem(oldest);
      }
    }
  },
  removeItem: (name) => localStorage.removeItem(name),
};
