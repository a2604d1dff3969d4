import { type Command, CommandGroup } from '../../commands/command';
import { hide } from '../../state/deeds/hide';
import { useExplorer } from '../../state/explorer';
import { counted } from '../../state/words/counted';
import type { NetworkHands } from '../hands/networkHands';
import { actorCommands } from './actorCommands';
import { actorsCommands } from './actorsCommands';

/** So many actors are expanded at once; each is a question of its own. */
const mostExpanded = 8;

/** What can be done with all that is selected, in parts. */
export function pickedCommands(hands: NetworkHands): readonly (readonly Command[])[] {
  const { picked, act } = useExplorer.getState();
  const { actorIds, relationIds } = picked;
  const [first] = actorIds;
  const relations = counted(relationIds.length, 'relation');
  return [
    actorIds.length === 1 && first !== undefined ? actorCommands(first, hands) : [],
    [
      {
        id: 'expand-picked',
        title: `Expand ${counted(actorIds.length, 'actor')}`,
        group: CommandGroup.SELECTION,
        available: actorIds.length > 1 && actorIds.length <= mostExpanded,
        run: () => actorIds.forEach((id) => hands.expand(id)),
      },
      ...actorsCommands(actorIds, hands),
    ],
    [
      {
        id: 'hide-picked-relations',
        title: `Hide ${relations}`,
        group: CommandGroup.SELECTION,
        available: relationIds.length > 0,
        run: () => act(hide({ relationIds }, `Hide ${relations}`)),
      },
    ],
  ];
}
