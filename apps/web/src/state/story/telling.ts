import { create } from 'zustand';
import { useExplorer } from '../explorer';
import type { Scene } from '../scene';
import { sceneOf } from '../sceneOf';

interface Telling {
  /** The step of the story that is presented, from 0; null: none is. */
  readonly at: number | null;
  /** What was shown before the story began. */
  readonly before: Scene | null;
  /** Begins the story, or goes to a step of it. */
  readonly tell: (at: number) => void;
  /** Ends it and goes back to what was shown before. */
  readonly end: () => void;
}

/** The story as it is presented, step by step. It looks at the picture and does nothing to it. */
export const useTelling = create<Telling>()((set, get) => ({
  at: null,
  before: null,
  tell: (at) => {
    const explorer = useExplorer.getState();
    const step = explorer.steps[at];
    if (!step) return;
    set({ at, before: get().before ?? sceneOf(explorer) });
    explorer.look(step.scene);
  },
  end: () => {
    const { before } = get();
    set({ at: null, before: null });
    if (before) useExplorer.getState().look(before);
  },
}));
