import { create } from 'zustand';
import type { FoundPath } from '../api/foundPath';
import { useExplorer } from './explorer';
import { noPathQuestion } from './noPathQuestion';
import { pathKey } from './pathKey';
import type { PathQuestion } from './pathQuestion';

interface Paths {
  readonly open: boolean;
  readonly question: PathQuestion;
  /** Chains put aside to be compared, as they were found. */
  readonly kept: readonly FoundPath[];
  /** The chains that answer the question; none while there is no answer. */
  readonly found: readonly FoundPath[];
  readonly answer: (found: readonly FoundPath[]) => void;
  readonly ask: (change: Partial<PathQuestion>) => void;
  /** Puts a chain aside, or back. */
  readonly keep: (path: FoundPath) => void;
  readonly close: () => void;
}

/** How two actors are connected: what is asked, and what was put aside. Asking opens the dock. */
export const usePaths = create<Paths>()((set) => ({
  open: false,
  question: noPathQuestion,
  kept: [],
  found: [],
  answer: (found) => set({ found }),
  ask: (change) =>
    set(({ open, question }) => {
      // A question that is begun anew is put on the days that the clocks show.
      const { clocks } = useExplorer.getState();
      const begun = open || clocks === null ? question : { ...question, ...clocks };
      return { open: true, question: { ...begun, ...change } };
    }),
  keep: (path) =>
    set(({ kept }) => {
      const others = kept.filter((one) => pathKey(one) !== pathKey(path));
      return { kept: others.length < kept.length ? others : [...kept, path] };
    }),
  close: () => set({ open: false }),
}));
