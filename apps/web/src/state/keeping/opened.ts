import { create } from 'zustand';
import type { KeptPicture } from '../address/writePicture';
import type { Picture } from '../picture';
import { keptPicture } from './keptPicture';

interface KeptHere {
  readonly as: 'saved' | 'kept';
  readonly name: string;
  readonly picture: KeptPicture;
}

interface Opened {
  /** Whether what was opened said where actors stand. */
  readonly places: boolean;
  /** What of this browser's own was opened, or saved, last: a view by its name, or a copy by its key; null: nothing. */
  readonly kept: KeptHere | null;
  readonly open: (places: boolean) => void;
  /** Says under what the picture as it is now is kept. */
  readonly keep: (as: 'saved' | 'kept', name: string, picture: Picture) => void;
}

/** From where the picture came that the page shows. */
export const useOpened = create<Opened>()((set) => ({
  places: false,
  kept: null,
  open: (places) => set({ places }),
  keep: (as, name, picture) => set({ kept: { as, name, picture: keptPicture(picture) } }),
}));
