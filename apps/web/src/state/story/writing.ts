import { create } from 'zustand';

interface Writing {
  /** The step of the story whose words are open to be written, by its id; null: none is. */
  readonly stepId: string | null;
  /** Whether it has just been added, so that its title is asked for. */
  readonly added: boolean;
  readonly write: (stepId: string | null, added?: boolean) => void;
}

/** Which step of the story is written. */
export const useWriting = create<Writing>()((set) => ({
  stepId: null,
  added: false,
  write: (stepId, added = false) => set({ stepId, added }),
}));
