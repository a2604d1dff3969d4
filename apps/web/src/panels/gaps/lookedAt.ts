import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { toggled } from '../../state/selecting/toggled';

interface LookedAt {
  /** Relation ids. */
  readonly ids: readonly string[];
  readonly toggle: (relationId: string) => void;
}

/** What the reader has ticked off the work list, kept in this browser. */
export const useLookedAt = create<LookedAt>()(
  persist(
    (set) => ({
      ids: [],
      toggle: (relationId) => set(({ ids }) => ({ ids: toggled(ids, relationId) })),
    }),
    { name: 'entente-looked-at' },
  ),
);
