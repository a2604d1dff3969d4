import { type Command, CommandGroup } from '../../commands/command';
import { collapse } from '../../state/deeds/collapse';
import { useExplorer } from '../../state/explorer';
import { usePaths } from '../../state/paths/paths';
import type { NetworkHands } from '../hands/networkHands';
import { heard } from './heard';

/** What can be done with one actor; none where it is not shown. */
export function actorCommands(id: string, hands: NetworkHands): readonly Command[] {
  const actor = hands.shown.actors.find((one) => one.id === id);
  if (!actor) return [];
  const { name, kind } = actor;
  const { selection, expansions, select, act } = useExplorer.getState();
  return [
    {
      id: 'open-actor',
      title: `Open ${name}`,
      group: CommandGroup.SELECTION,
      available: selection?.id !== id,
      run: () => select({ kind: 'actor', id }),
    },
    {
      id: 'expand-actor',
      title: `Expand ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['Enter', 'E'],
      heard,
      run: () => hands.expand(id),
    },
    {
      id: 'expand-actor-by',
      title: `Expand ${name} by…`,
      group: CommandGroup.SELECTION,
      keys: ['Shift+E'],
      heard,
      run: () => hands.expandBy(id),
    },
    {
      id: 'collapse-actor',
      title: `Take away what expanding ${name} brought`,
      group: CommandGroup.SELECTION,
      keys: ['C'],
      heard,
      available: expansions.some(({ actorId }) => actorId === id),
      why: `Expand ${name} first`,
      run: () => act(collapse(id, `Collapse ${name}`)),
    },
    {
      id: 'first-relation',
      title: `Go through the relations of ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['R'],
      heard,
      available:
        selection?.id === id && hands.shown.relations.some(({ from, to }) => from === id || to === id),
      why: `No relation of ${name} is shown`,
      run: () => hands.along(1),
    },
    {
      id: 'connect-actor',
      title: `Find paths of ${name}`,
      group: CommandGroup.SELECTION,
      run: () => usePaths.getState().ask({ from: { id, name, kind }, to: null }),
    },
  ];
}
