import { useEffect } from 'react';
import { create } from 'zustand';
import { localDay } from '../../domain/days';
import { useExplorer } from '../../domain/explorerStore';
import { keptViewState } from '../../domain/keptViewState';
import { useErrorNotice } from '../../ui/errorNotice';
import { fileName, saveFile } from '../../ui/saveFile';
import { usePaths } from '../paths/pathsState';
import { writePathQuestion } from '../permalink/pathParameters';
import { permalinkOf } from '../permalink/permalink';
import { keptCopies } from '../saved-views/keptCopies';
import { viewFile } from '../saved-views/viewFile';

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

/** Actions that share the view. */
export const useShare = create<Share>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
  copyLink: async () => {
    const explorer = useExplorer.getState();
    const { announce } = explorer;
    const { query, complete } = permalinkOf(explorer);
    if (!complete) {
      announce('This view is too large for a link. Pass it on as a file.');
      set({ dialog: 'views' });
      return;
    }
    try {
      await navigator.clipboard.writeText(`${location.origin}/${query}`);
      announce('The link to this view is copied.');
    } catch {
      announce('The browser did not let the page copy. Copy the address from its address line.');
    }
  },
  saveAsFile: () => {
    const explorer = useExplorer.getState();
    const { open, question } = usePaths.getState();
    const asked = open ? writePathQuestion(question).toString() : '';
    const name = fileName(`View of ${localDay()}`, 'entente.json');
    const text = viewFile.write({ picture: keptViewState(explorer), asked });
    saveFile(name, new Blob([text], { type: 'application/json' }));
    explorer.announce(`Saved as ${name}. Open it under Share, or drops it on this page.`);
  },
  openFile: async (file) => {
    const { show } = useErrorNotice.getState();
    const filed = viewFile.read(await file.text().catch(() => ''));
    if (filed === null) {
      show(`${file.name} is not a view that was saved as a file, or it is damaged.`, null);
      return;
    }
    const key = keptCopies.newKey();
    if (keptCopies.keep(key, filed.picture)) {
      const asked = new URLSearchParams(filed.asked);
      asked.set('kept', key);
      location.assign(`/?${asked.toString()}`);
    } else show(`${file.name} cannot be opened: this browser has no room left for it.`, null);
  },
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

/** Opens a view from a file that is dropped on the page. */
export function useDroppedFile(): void {
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      void useShare.getState().openFile(file);
    };
    addEventListener('dragover', hold);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('drop', drop);
    };
  }, []);
}
