import type { Gap } from '@entente/model';
import { create } from 'zustand';

interface Layer {
  /** The gap that is brought out; null: none. */
  readonly gap: Gap | null;
  /** The chains that are: `1 chain laid out`; null: none. */
  readonly chains: string | null;
  /** The relations of what is brought out; null: nothing is, or they are not known yet. */
  readonly relationIds: ReadonlySet<string> | null;
  readonly chooseGap: (gap: Gap | null) => void;
  readonly foundGap: (relationIds: readonly string[]) => void;
  readonly chooseChains: (title: string, relationIds: readonly string[]) => void;
  readonly clear: () => void;
}

const nothing = { gap: null, chains: null, relationIds: null };

/** What is brought out on the network, one thing at a time: looked through, and no part of the picture that is kept. */
export const useLayer = create<Layer>()((set) => ({
  ...nothing,
  chooseGap: (gap) => set({ ...nothing, gap }),
  foundGap: (relationIds) => set({ relationIds: new Set(relationIds) }),
  chooseChains: (chains, relationIds) => set({ ...nothing, chains, relationIds: new Set(relationIds) }),
  clear: () => set(nothing),
}));
