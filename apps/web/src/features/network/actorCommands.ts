import { type Command, CommandGroup } from '../../commands/commands';
import { collapse } from '../../domain/page-state/expansion';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { ActorGroup } from '../../domain/network/groups';
import { neighboursOf } from '../../domain/network/neighbourhood';
import { hide, pin, changeGroup } from '../../domain/page-state/networkCommands';
import { counted } from '../../domain/words/text';
import { usePaths } from '../paths/pathsState';
import { type NetworkActions, networkKeys } from './canvasActions';

/** Commands for one actor; none if it is not shown. */
export function actorCommands(id: string, network: NetworkActions): readonly Command[] {
  const actor = network.shown.actors.find((one) => one.id === id);
  if (!actor) return [];
  const { name, kind } = actor;
  const { selection, expansions, openDetails, execute } = useExplorer.getState();
  return [
    {
      id: 'open-actor',
      title: `Open ${name}`,
      group: CommandGroup.SELECTION,
      available: selection?.id !== id,
      run: () => openDetails({ kind: 'actor', id }),
    },
    {
      id: 'expand-actor',
      title: `Expand ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['Enter', 'E'],
      scope: networkKeys,
      run: () => network.expand(id),
    },
    {
      id: 'expand-actor-by',
      title: `Expand ${name} by…`,
      group: CommandGroup.SELECTION,
      keys: ['Shift+E'],
      scope: networkKeys,
      run: () => network.expandBy(id),
    },
    {
      id: 'collapse-actor',
      title: `Collapse ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['C'],
      scope: networkKeys,
      available: expansions.some(({ actorId }) => actorId === id),
      why: `Expand ${name} first`,
      run: () => execute(collapse(id, `Collapse ${name}`)),
    },
    {
      id: 'first-relation',
      title: `Go through the relations of ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['R'],
      scope: networkKeys,
      available:
        selection?.id === id && network.shown.relations.some(({ from, to }) => from === id || to === id),
      why: `No relation of ${name} is shown`,
      run: () => network.along(1),
    },
    {
      id: 'connect-actor',
      title: `Find paths of ${name}`,
      group: CommandGroup.SELECTION,
      run: () => usePaths.getState().ask({ from: { id, name, kind }, to: null }),
    },
  ];
}

/** Commands for one or more actors. */
export function actorsCommands(ids: readonly string[], network: NetworkActions): readonly Command[] {
  const [first] = ids;
  if (first === undefined) return [];
  const { pinned, execute, select } = useExplorer.getState();
  const name =
    ids.length === 1
      ? (network.shown.actors.find(({ id }) => id === first)?.name ?? 'this actor')
      : counted(ids.length, 'actor');
  const allPinned = ids.every((id) => pinned.includes(id));
  const around = neighboursOf(network.shown, ids);
  return [
    {
      id: 'pick-neighbours',
      title: `Select the neighbours of ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['N'],
      scope: networkKeys,
      available: around.actorIds.length > ids.length,
      why: 'All neighbours that are shown are selected already',
      run: () => select(around, `Select the neighbours of ${name}`),
    },
    {
      id: 'pin-actors',
      title: allPinned ? `Let ${name} move again` : `Pin ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['P'],
      scope: networkKeys,
      run: () => execute(pin(ids, !allPinned, allPinned ? `Unpin ${name}` : `Pin ${name}`)),
    },
    {
      id: 'group-actors',
      title: `Group ${name}…`,
      group: CommandGroup.SELECTION,
      keys: ['G'],
      scope: networkKeys,
      available: ids.length > 1,
      run: () => network.nameGroup({ id: null, actorIds: ids }),
    },
    {
      id: 'hide-actors',
      title: `Hide ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['H', 'Delete'],
      scope: networkKeys,
      run: () => execute(hide({ actorIds: ids }, `Hide ${name}`)),
    },
    {
      id: 'keep-actors',
      title: `Hide all but ${name} and neighbours`,
      group: CommandGroup.SELECTION,
      keys: ['Shift+H'],
      scope: networkKeys,
      available: around.actorIds.length < network.shown.actors.length,
      why: 'No other actor is shown',
      run: () => {
        const kept = new Set(around.actorIds);
        const others = network.shown.actors.map(({ id }) => id).filter((id) => !kept.has(id));
        execute(hide({ actorIds: others }, `Hide all but ${name} and neighbours`));
      },
    },
  ];
}

/** Commands for a group of actors. */
export function groupCommands(
  { id, name, actorIds, closed }: ActorGroup,
  network: NetworkActions,
): readonly Command[] {
  const { execute, select } = useExplorer.getState();
  const toggled = closed ? `Open the group ${name}` : `Draw the group ${name} as one`;
  return [
    {
      id: `toggle-${id}`,
      title: toggled,
      group: CommandGroup.NETWORK,
      run: () => execute(changeGroup(id, { closed: !closed }, toggled)),
    },
    {
      id: `pick-${id}`,
      title: `Select the members of ${name}`,
      group: CommandGroup.NETWORK,
      run: () => select({ actorIds, relationIds: [] }, `Select the members of ${name}`),
    },
    {
      id: `name-${id}`,
      title: `Rename ${name}…`,
      group: CommandGroup.NETWORK,
      run: () => network.nameGroup({ id, actorIds }),
    },
    {
      id: `part-${id}`,
      title: `Part the group ${name}`,
      group: CommandGroup.NETWORK,
      run: () => execute(changeGroup(id, null, `Part the group ${name}`)),
    },
  ];
}
