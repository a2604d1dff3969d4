import { create } from 'zustand';
import type { Address } from './address';
import type { Clocks } from './clocks';
import type { DateRange } from './dateRange';
import type { Filters } from './filters';
import type { Graph } from './graph';
import { mergeGraphs } from './mergeGraphs';
import { noDates } from './noDates';
import { noFilters } from './noFilters';
import type { Picked } from './picked';
import type { Selection } from './selection';
import { View } from './view';

interface Explorer extends Address {
  /** Null until the first answer is there. */
  readonly graph: Graph | null;
  readonly picked: Picked;
  /** What has just been done, for those who do not see it happen. */
  readonly notice: string;
  readonly goTo: (address: Address) => void;
  readonly select: (selection: Selection | null) => void;
  readonly pick: (picked: Partial<Picked>) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly setView: (view: View) => void;
  readonly setClocks: (clocks: Clocks | null) => void;
  readonly setDates: (dates: DateRange) => void;
  readonly show: (graph: Graph) => void;
  readonly announce: (notice: string) => void;
}

/** What the page shows. Address, network, panels and lists all read it here and nowhere else. */
export const useExplorer = create<Explorer>()((set) => ({
  graph: null,
  selection: null,
  picked: { actorIds: [], relationIds: [] },
  filters: noFilters,
  view: View.GRAPH,
  clocks: null,
  dates: noDates,
  notice: '',
  goTo: ({ selection, filters, view, clocks, dates }) => set({ selection, filters, view, clocks, dates }),
  select: (selection) => set({ selection }),
  pick: (picked) => set((explorer) => ({ picked: { ...explorer.picked, ...picked } })),
  setFilters: (filters) => set({ filters }),
  setView: (view) => set({ view }),
  setClocks: (clocks) => set({ clocks }),
  setDates: (dates) => set({ dates }),
  show: (added) => set(({ graph }) => ({ graph: graph ? mergeGraphs(graph, added) : added })),
  announce: (notice) => set({ notice }),
}));
