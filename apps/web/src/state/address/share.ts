import { create } from 'zustand';
import { fileName } from '../../pictures/fileName';
import { saveFile } from '../../pictures/saveFile';
import { localDay } from '../clocks/localDay';
import { useExplorer } from '../explorer';
import { keptCopies } from '../keeping/keptCopies';
import { keptPicture } from '../keeping/keptPicture';
import { pictureFile } from '../keeping/pictureFile';
import { useMishap } from '../mishap';
import { usePaths } from '../paths/paths';
import { linkOf } from './linkOf';
import { writePathQuestion } from './writePathQuestion';

interface Share {
  /** What lies over the page to hand the picture on. */
  readonly dialog: 'views' | 'embed' | null;
  readonly open: (dialog: 'views' | 'embed') => void;
  readonly close: () => void;
  /** Copies the address of the picture, and says how that went. */
  readonly copyLink: () => Promise<void>;
  /** Saves the picture as a file that can be opened elsewhere. */
  readonly saveAsFile: () => void;
  /** Opens a picture that was saved as a file; going back leads to the one before. */
  readonly openFile: (file: File) => Promise<void>;
}

/** What is done to hand the picture on. */
export const useShare = create<Share>()((set) => ({
  dialog: null,
  open: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
  copyLink: async () => {
    const explorer = useExplorer.getState();
    const { announce } = explorer;
    const { query, complete } = linkOf(explorer);
    if (!complete) {
      announce('This picture is too large for a link. Hand it on as a file.');
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
  saveAsFile: () => {
    const explorer = useExplorer.getState();
    const { open, question } = usePaths.getState();
    const asked = open ? writePathQuestion(question).toString() : '';
    const name = fileName(`Picture of ${localDay()}`, 'entente.json');
    const text = pictureFile.write({ picture: keptPicture(explorer), asked });
    saveFile(name, new Blob([text], { type: 'application/json' }));
    explorer.announce(`Saved as ${name}. Whoever has it opens it under Share, or drops it on this page.`);
  },
  openFile: async (file) => {
    const { tell } = useMishap.getState();
    const filed = pictureFile.read(await file.text().catch(() => ''));
    if (filed === null) {
      tell(`${file.name} is no picture that was saved here as a file, or it is damaged.`, null);
      return;
    }
    const key = keptCopies.newKey();
    if (keptCopies.keep(key, filed.picture)) {
      const asked = new URLSearchParams(filed.asked);
      asked.set('kept', key);
      location.assign(`/?${asked.toString()}`);
    } else tell(`${file.name} cannot be opened: this browser has no room left for it.`, null);
  },
}));
