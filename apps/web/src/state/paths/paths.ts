import { create } from 'zustand';
import type { FoundPath } from '../../api/foundPath';
import { useExplorer } from '../explorer';
import { noPathQuestion } from './noPathQuestion';
import type { PathQuestion } from './pathQuestion';

interface Paths {
  readonly open: boolean;
  readonly question: PathQuestion;
  /** The chains that answer the question; none while there is no answer. */
  readonly found: readonly FoundPath[];
  readonly answer: (found: readonly FoundPath[]) => void;
  readonly ask: (change: Partial<PathQuestion>) => void;
  readonly close: () => void;
}

/** How two actors are connected: what is asked, and what was found. Asking opens the dock. */
export const usePaths = create<Paths>()((set) => ({
  open: false,
  question: noPathQuestion,
  found: [],
  answer: (found) => set({ found }),
  ask: (change) =>
    set(({ open, question }) => {
      // A question that is begun anew is put on the days that the clocks show.
      const { clocks } = useExplorer.getState();
      const begun = open || clocks === null ? question : { ...question, ...clocks };
      const next = { ...begun, ...change };
      // Who is asked about cannot be avoided.
      const avoided = next.avoided.filter(({ id }) => id !== next.from?.id && id !== next.to?.id);
      return { open: true, question: { ...next, avoided } };
    }),
  close: () => set({ open: false }),
}));
