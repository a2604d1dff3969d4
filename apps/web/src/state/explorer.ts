import { create } from 'zustand';
import type { Address } from './address';
import type { Filters } from './filters';
import type { Graph } from './graph';
import { mergeGraphs } from './mergeGraphs';
import { noFilters } from './noFilters';
import type { Selection } from './selection';

interface Explorer extends Address {
  /** Null until the first answer is there. */
  readonly graph: Graph | null;
  /** What has just been done, for those who do not see it happen. */
  readonly notice: string;
  readonly goTo: (address: Address) => void;
  readonly select: (selection: Selection | null) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly show: (graph: Graph) => void;
  readonly announce: (notice: string) => void;
}

/** What the page shows. Address, network, panels and lists all read it here and nowhere else. */
export const useExplorer = create<Explorer>()((set) => ({
  graph: null,
  selection: null,
  filters: noFilters,
  notice: '',
  goTo: ({ selection, filters }) => set({ selection, filters }),
  select: (selection) => set({ selection }),
  setFilters: (filters) => set({ filters }),
  show: (added) => set(({ graph }) => ({ graph: graph ? mergeGraphs(graph, added) : added })),
  announce: (notice) => set({ notice }),
}));
