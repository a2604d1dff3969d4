import type { StateStorage } from 'zustand/middleware';
import { keptCopies } from './keptCopies';

/** The store of this browser. Where it is full, copies that were kept by themselves give way, the oldest first. */
export const roomyStorage: StateStorage = {
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
