import type { KeptViewState } from '../../domain/keptViewState';
import { toKeptViewState } from './viewShapes';
import type { StateStorage } from 'zustand/middleware';

/** Copies that are there at a time. */
const MOST = 20;
const prefix = 'entente-kept:';

/** Pictures that no address can hold, as this browser keeps them by itself: each by a key, the last twenty. */
export const keptCopies = {
  /** A key that no other copy has. */
  newKey: (): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(''),

  /** Keeps a picture in place of what had the key. Answers whether there was room. */
  keep: (key: string, picture: KeptViewState): boolean => {
    try {
      // With its time first, which tells the older ones without reading all of them.
      const text = `${Date.now()} ${JSON.stringify(picture)}`;
      const older = oldestFirst(localStorage).filter((one) => one !== prefix + key);
      for (const one of older.splice(0, Math.max(0, older.length - MOST + 1))) localStorage.removeItem(one);
      for (;;) {
        try {
          localStorage.setItem(prefix + key, text);
          return true;
        } catch {
          const oldest = older.shift();
          if (oldest === undefined) return false;
          localStorage.removeItem(oldest);
        }
      }
    } catch {
      // The browser keeps nothing for this page.
      return false;
    }
  },

  /** Makes room for something else. Answers whether there was one to let go. */
  letOldestGo: (): boolean => {
    const [oldest] = oldestFirst(localStorage);
    if (oldest !== undefined) localStorage.removeItem(oldest);
    return oldest !== undefined;
  },

  has: (key: string): boolean => {
    try {
      return localStorage.getItem(prefix + key) !== null;
    } catch {
      return false;
    }
  },

  /** Null where there is none, or no more. What is read is the last to be let go. */
  read: (key: string): KeptViewState | null => {
    try {
      const text = localStorage.getItem(prefix + key) ?? '';
      const picture = toKeptViewState(JSON.parse(text.slice(text.indexOf(' ') + 1)));
      if (picture) keptCopies.keep(key, picture);
      return picture;
    } catch {
      return null;
    }
  },
} as const;

const oldestFirst = (storage: Storage): string[] =>
  Object.keys(storage)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => parseInt(storage.getItem(a) ?? '', 10) - parseInt(storage.getItem(b) ?? '', 10));

/** The store of this browser. Where it is full, copies that were kept by themselves give way, the oldest first. */
export const evictingStorage: StateStorage = {
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, text) => {
    for (;;) {
      try {
        localStorage.setItem(name, text);
        return;
      } catch (error) {
        if (!keptCopies.letOldestGo()) throw error;
      }
    }
  },
  removeItem: (name) => localStorage.removeItem(name),
};
