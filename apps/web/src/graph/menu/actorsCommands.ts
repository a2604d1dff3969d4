import { type Command, CommandGroup } from '../../commands/command';
import { hide } from '../../state/deeds/hide';
import { pin } from '../../state/deeds/pin';
import { useExplorer } from '../../state/explorer';
import { neighboursOf } from '../../state/network/neighboursOf';
import { counted } from '../../state/words/counted';
import type { NetworkHands } from '../hands/networkHands';
import { heard } from './heard';

/** What can be done with one actor or several at once. */
export function actorsCommands(ids: readonly string[], hands: NetworkHands): readonly Command[] {
  const [first] = ids;
  if (first === undefined) return [];
  const { pinned, act, pick } = useExplorer.getState();
  const name =
    ids.length === 1
      ? (hands.shown.actors.find(({ id }) => id === first)?.name ?? 'this actor')
      : counted(ids.length, 'actor');
  const allPinned = ids.every((id) => pinned.includes(id));
  const around = neighboursOf(hands.shown, ids);
  return [
    {
      id: 'pick-neighbours',
      title: `Select the neighbours of ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['N'],
      heard,
      available: around.actorIds.length > ids.length,
      why: 'All neighbours that are shown are selected already',
      run: () => pick(around, `Select the neighbours of ${name}`),
    },
    {
      id: 'pin-actors',
      title: allPinned ? `Let ${name} move again` : `Pin ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['P'],
      heard,
      run: () => act(pin(ids, !allPinned, allPinned ? `Unpin ${name}` : `Pin ${name}`)),
    },
    {
      id: 'group-actors',
      title: `Group ${name}…`,
      group: CommandGroup.SELECTION,
      keys: ['G'],
      heard,
      available: ids.length > 1,
      run: () => hands.nameGroup({ id: null, actorIds: ids }),
    },
    {
      id: 'hide-actors',
      title: `Hide ${name}`,
      group: CommandGroup.SELECTION,
      keys: ['H', 'Delete'],
      heard,
      run: () => act(hide({ actorIds: ids }, `Hide ${name}`)),
    },
    {
      id: 'keep-actors',
      title: `Hide all but ${name} and neighbours`,
      group: CommandGroup.SELECTION,
      keys: ['Shift+H'],
      heard,
      available: around.actorIds.length < hands.shown.actors.length,
      why: 'Nobody else is shown',
      run: () => {
        const kept = new Set(around.actorIds);
        const others = hands.shown.actors.map(({ id }) => id).filter((id) => !kept.has(id));
        act(hide({ actorIds: others }, `Hide all but ${name} and neighbours`));
      },
    },
  ];
}
