import { useMemo } from 'react';
import { create } from 'zustand';
import { type Command, CommandGroup, useRegisterCommands } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { noPathQuestion, type PathQuestion } from '../../domain/questions/paths';
import type { FoundPath } from './pathQueries';

interface Paths {
  readonly open: boolean;
  readonly question: PathQuestion;
  /** Found paths; empty while there is no answer. */
  readonly found: readonly FoundPath[];
  readonly answer: (found: readonly FoundPath[]) => void;
  readonly ask: (change: Partial<PathQuestion>) => void;
  readonly close: () => void;
}

/** The question for paths and the answer. Asking opens the dock. */
export const usePaths = create<Paths>()((set) => ({
  open: false,
  question: noPathQuestion,
  found: [],
  answer: (found) => set({ found }),
  ask: (change) =>
    set(({ open, question }) => {
      // A new question takes the days of the clocks.
      const { clocks } = useExplorer.getState();
      const begun = open || clocks === null ? question : { ...question, ...clocks };
      const next = { ...begun, ...change };
      // The ends cannot be avoided.
      const avoided = next.avoided.filter(({ id }) => id !== next.from?.id && id !== next.to?.id);
      return { open: true, question: { ...next, avoided } };
    }),
  close: () => set({ open: false }),
}));

/** Registers commands for paths between the two selected actors, or from the open actor. */
export function usePathCommands(): void {
  const graph = useExplorer((explorer) => explorer.graph);
  const picked = useExplorer((explorer) => explorer.picked.actorIds);
  const selection = useExplorer((explorer) => explorer.selection);
  useRegisterCommands(
    useMemo((): readonly Command[] => {
      const actor = (id: string | undefined) => graph?.actors.find((one) => one.id === id) ?? null;
      const [first, second] = picked.length === 2 ? picked.map(actor) : [];
      const opened = selection?.kind === 'actor' ? actor(selection.id) : null;
      const { ask } = usePaths.getState();
      return [
        ...(first && second
          ? [
              {
                id: 'connect-selected',
                title: `How are ${first.name} and ${second.name} connected?`,
                group: CommandGroup.SELECTION,
                run: () => ask({ from: first, to: second }),
              },
            ]
          : []),
        ...(opened
          ? [
              {
                id: 'connect-opened',
                title: `Find paths of ${opened.name}`,
                group: CommandGroup.SELECTION,
                run: () => ask({ from: opened, to: null }),
              },
            ]
          : []),
      ];
    }, [graph, picked, selection]),
  );
}
