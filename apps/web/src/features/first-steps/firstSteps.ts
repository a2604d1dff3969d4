import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The steps shown on a first visit, in order. */
export enum FirstStep {
  READ = 'read',
  CONNECT = 'connect',
  GO_BACK = 'goBack',
}

interface FirstSteps {
  /** Whether the reader closed them: then they are shown only on demand. */
  readonly known: boolean;
  readonly open: boolean;
  /** The steps taken since they were opened. */
  readonly taken: readonly FirstStep[];
  readonly show: () => void;
  readonly take: (step: FirstStep) => void;
  readonly dismiss: () => void;
}

/** The steps shown on a first visit; that they were closed is remembered in this browser. */
export const useFirstSteps = create<FirstSteps>()(
  persist(
    (set) => ({
      known: false,
      open: false,
      taken: [],
      show: () => set({ open: true, taken: [] }),
      take: (step) => set(({ taken }) => (taken.includes(step) ? {} : { taken: [...taken, step] })),
      dismiss: () => set({ open: false, known: true }),
    }),
    { name: 'entente-first-steps', partialize: ({ known }) => ({ known }) },
  ),
);
