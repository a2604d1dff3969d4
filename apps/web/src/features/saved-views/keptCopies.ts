import type { StateStorage } from 'zustand/middleware';
import type { KeptViewState } from '../../domain/keptViewState';
import { toKeptViewState } from './viewShapes';

/** Most copies. */
const MOST = 20;
const prefix = 'entente-kept:';

/** Automatic copies of views too large for an address, in local storage, by key; the last twenty. */
export const keptCopies = {
  /** A new key. */
  newKey: (): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(''),

  /** Saves a copy under a key. Returns whether there was room. */
  keep: (key: string, picture: KeptViewState): boolean => {
    try {
      // The time comes first, so that the oldest can be found without parsing all.
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
      // Local storage is not available.
      return false;
    }
  },

  /** Removes the oldest copy. Returns whether there was one. */
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

  /** Null if there is none. Reading a copy makes it the newest. */
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

/** Local storage that evicts the oldest automatic copies when it is full. */
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
