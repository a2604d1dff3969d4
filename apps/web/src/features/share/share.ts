import { create } from 'zustand';
import { useErrorNotice } from '../../ui/errorNotice';
import type * as shareView from './shareView';

interface Share {
  /** The open sharing dialog. */
  readonly dialog: 'views' | 'embed' | null;
  readonly open: (dialog: 'views' | 'embed') => void;
  readonly close: () => void;
  /** Copies the permalink and announces the result. */
  readonly copyLink: () => Promise<void>;
  /** Saves the view as a file. */
  readonly saveAsFile: () => void;
  /** Opens a view from a file; going back returns to the one before. */
  readonly openFile: (file: File) => Promise<void>;
}

/** Loads on demand what writes and reads views; if that fails, says so. */
async function withViews(act: (part: typeof shareView) => Promise<void> | void): Promise<void> {
  const part = await import('./shareView').catch(() => null);
  if (part !== null) {
    await act(part);
    return;
  }
  const retry = (): void => void withViews(act);
  useErrorNotice.getState().show('The part of the page that shares views did not come.', retry);
}

/** Actions that share the view. */
export const useShare = create<Share>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
  copyLink: () =>
    withViews(async ({ copyLink }) => {
      if (!(await copyLink())) set({ dialog: 'views' });
    }),
  saveAsFile: () => void withViews(({ saveAsFile }) => saveAsFile()),
  openFile: (file) => withViews(({ openFile }) => openFile(file)),
}));

/** Opens a file chooser, then the chosen view. */
export function chooseFile(): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file) void useShare.getState().openFile(file);
  });
  field.click();
}
