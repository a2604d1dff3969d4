import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { SchemeChoice } from './schemeChoice';

interface Choice {
  readonly choice: SchemeChoice;
  readonly choose: (choice: SchemeChoice) => void;
}

/** Which dress the reader asked for, remembered in this browser. */
export const useSchemeChoice = create<Choice>()(
  persist((set) => ({ choice: 'system', choose: (choice) => set({ choice }) }), {
    name: 'entente-appearance',
  }),
);
