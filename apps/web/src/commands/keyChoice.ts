import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface KeyChoice {
  /** Whether keys of a single sign are heard on the whole page; those who speak to their machine had better be without. */
  readonly single: boolean;
  readonly setSingle: (single: boolean) => void;
}

/** Kept in this browser. WCAG 2.2, 2.1.4. */
export const useKeyChoice = create<KeyChoice>()(
  persist((set) => ({ single: true, setSingle: (single) => set({ single }) }), { name: 'entente-keys' }),
);
