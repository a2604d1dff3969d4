import { type Command, CommandGroup } from '../../commands/command';
import { changeGroup } from '../../state/deeds/changeGroup';
import { useExplorer } from '../../state/explorer';
import type { ActorGroup } from '../../state/network/actorGroup';
import type { NetworkHands } from '../hands/networkHands';

/** What can be done with a group of actors. */
export function groupCommands(
  { id, name, actorIds, closed }: ActorGroup,
  hands: NetworkHands,
): readonly Command[] {
  const { act, pick } = useExplorer.getState();
  const toggled = closed ? `Open the group ${name}` : `Draw the group ${name} as one`;
  return [
    {
      id: `toggle-${id}`,
      title: toggled,
      group: CommandGroup.NETWORK,
      run: () => act(changeGroup(id, { closed: !closed }, toggled)),
    },
    {
      id: `pick-${id}`,
      title: `Select the members of ${name}`,
      group: CommandGroup.NETWORK,
      run: () => pick({ actorIds, relationIds: [] }, `Select the members of ${name}`),
    },
    {
      id: `name-${id}`,
      title: `Call ${name} otherwise…`,
      group: CommandGroup.NETWORK,
      run: () => hands.nameGroup({ id, actorIds }),
    },
    {
      id: `part-${id}`,
      title: `Part the group ${name}`,
      group: CommandGroup.NETWORK,
      run: () => act(changeGroup(id, null, `Part the group ${name}`)),
    },
  ];
}
