import { create } from 'zustand';

/** The dialogs of the page. */
export type PageDialog =
  | 'shortcuts'
  | 'export'
  | 'new-actor'
  | 'new-document'
  | 'contradictions'
  | 'duplicates'
  | 'import'
  | 'documents';

interface Page {
  /** Whether the legend is open; null: only where there is room. */
  readonly legend: boolean | null;
  readonly dialog: PageDialog | null;
  readonly setLegend: (open: boolean) => void;
  /** Files that were dropped, for the dialog that takes them. */
  readonly files: readonly File[];
  readonly open: (dialog: PageDialog, files?: readonly File[]) => void;
  readonly close: () => void;
}

/** What is open on the page and not part of the view state. */
export const usePage = create<Page>()((set) => ({
  legend: null,
  dialog: null,
  setLegend: (legend) => set({ legend }),
  files: [],
  open: (dialog, files = []) => set({ dialog, files }),
  close: () => set({ dialog: null, files: [] }),
}));
