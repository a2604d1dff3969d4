import { create } from 'zustand';
import type { FoundPath } from './pathQueries';
import { useExplorer } from '../../domain/explorerStore';
import { noPathQuestion, type PathQuestion } from '../../domain/paths';
import { useMemo } from 'react';
import { type Command, CommandGroup, useOffer } from '../../commands/commands';

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

/** Offers to find out how the two selected actors, or the one that is open and another, are connected. */
export function usePathCommands(): void {
  const graph = useExplorer((explorer) => explorer.graph);
  const picked = useExplorer((explorer) => explorer.picked.actorIds);
  const selection = useExplorer((explorer) => explorer.selection);
  useOffer(
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
