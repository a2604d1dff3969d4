import type { KeptViewState } from '../../domain/page-state/keptViewState';
import { copyPrefix, oldestCopiesFirst } from './evictingStorage';
import { storedView } from './savedViews';

/** Most copies. */
const MOST = 20;

/** Automatic copies of views too large for an address, in local storage, by key; the last twenty. */
export const keptCopies = {
  /** A new key. */
  newKey: (): string =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(''),

  /** Saves a copy under a key. Returns whether there was room. */
  keep: (key: string, picture: KeptViewState): boolean => {
    try {
      const name = copyPrefix + key;
      // The time comes first, so that the oldest can be found without parsing all.
      const text = `${Date.now()} ${JSON.stringify(storedView.write(picture))}`;
      const older = oldestCopiesFirst(localStorage).filter((one) => one !== name);
      for (const one of older.splice(0, Math.max(0, older.length - MOST + 1))) localStorage.removeItem(one);
      for (;;) {
        try {
          localStorage.setItem(name, text);
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

  has: (key: string): boolean => {
    try {
      return localStorage.getItem(copyPrefix + key) !== null;
    } catch {
      return false;
    }
  },

  /** Null if there is none. Reading a copy makes it the newest. */
  read: (key: string): KeptViewState | null => {
    try {
      const text = localStorage.getItem(copyPrefix + key) ?? '';
      const picture = storedView.read(JSON.parse(text.slice(text.indexOf(' ') + 1)));
      if (picture) keptCopies.keep(key, picture);
      return picture;
    } catch {
      return null;
    }
  },
} as const;
