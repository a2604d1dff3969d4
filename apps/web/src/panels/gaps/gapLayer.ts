import type { Gap } from '@entente/model';
import { create } from 'zustand';

interface GapLayer {
  /** Which is brought out; null: none. */
  readonly kind: Gap | null;
  /** The relations that have it; null until they are known. */
  readonly relationIds: ReadonlySet<string> | null;
  readonly choose: (kind: Gap | null) => void;
  readonly found: (relationIds: readonly string[]) => void;
}

/** The layer of gaps on the network: looked through, and no part of the picture that is kept. */
export const useGapLayer = create<GapLayer>()((set) => ({
  kind: null,
  relationIds: null,
  choose: (kind) => set({ kind, relationIds: null }),
  found: (relationIds) => set({ relationIds: new Set(relationIds) }),
}));
