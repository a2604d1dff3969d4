import { useMemo } from 'react';
import { type Command, CommandGroup } from '../../commands/command';
import { useOffer } from '../../commands/useOffer';
import { useExplorer } from '../../state/explorer';
import { usePaths } from '../../state/paths/paths';

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
