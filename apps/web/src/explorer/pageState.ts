import { create } from 'zustand';

/** The dialogs of the page. */
export type PageDialog =
  'shortcuts' | 'export' | 'new-actor' | 'new-document' | 'contradictions' | 'duplicates';

interface Page {
  /** Whether the legend is open; null: only where there is room. */
  readonly legend: boolean | null;
  readonly dialog: PageDialog | null;
  readonly setLegend: (open: boolean) => void;
  readonly open: (dialog: PageDialog) => void;
  readonly close: () => void;
}

/** What is open on the page and not part of the view state. */
export const usePage = create<Page>()((set) => ({
  legend: null,
  dialog: null,
  setLegend: (legend) => set({ legend }),
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}));
