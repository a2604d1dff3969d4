import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** What a first visit is shown to do, in order. */
export enum FirstStep {
  READ = 'read',
  CONNECT = 'connect',
  GO_BACK = 'goBack',
}

interface FirstSteps {
  /** Whether they were put away once: then they are shown only on demand. */
  readonly known: boolean;
  readonly open: boolean;
  /** Those taken since they were opened. */
  readonly taken: readonly FirstStep[];
  readonly show: () => void;
  readonly take: (step: FirstStep) => void;
  readonly dismiss: () => void;
}

/** The steps that a first visit is shown, remembered in this browser once they are put away. */
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
