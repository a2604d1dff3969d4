import { create } from 'zustand';
import { useExplorer } from './explorer';
import { linkOf } from './linkOf';

interface Share {
  /** What lies over the page to hand the picture on. */
  readonly dialog: 'views' | 'embed' | null;
  readonly open: (dialog: 'views' | 'embed') => void;
  readonly close: () => void;
  /** Copies the address of the picture, and says how that went. */
  readonly copyLink: () => Promise<void>;
}

/** What is done to hand the picture on. */
export const useShare = create<Share>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
  copyLink: async () => {
    const explorer = useExplorer.getState();
    const { announce } = explorer;
    const { query, complete } = linkOf(explorer, new URLSearchParams(location.search).has('places'));
    if (!complete) {
      announce('An address is too short for all of this picture. Save it under a name instead.');
      set({ dialog: 'views' });
      return;
    }
    try {
      await navigator.clipboard.writeText(`${location.origin}/${query}`);
      announce('The link to this picture is copied.');
    } catch {
      announce('The browser did not let the page copy. Copy the address from its address line.');
    }
  },
}));
