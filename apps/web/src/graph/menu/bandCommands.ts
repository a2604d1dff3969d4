import { type Command, CommandGroup } from '../../commands/command';
import { hide } from '../../state/deeds/hide';
import { useExplorer } from '../../state/explorer';
import { counted } from '../../state/words/counted';
import type { NetworkHands } from '../hands/networkHands';

/** What can be done with a band of relations that is drawn as one. */
export function bandCommands(
  bandId: string,
  relationIds: readonly string[],
  hands: NetworkHands,
): readonly Command[] {
  const { pick, act } = useExplorer.getState();
  const these = counted(relationIds.length, 'relation');
  const ends = hands.shown.relations.filter(({ id }) => relationIds.includes(id));
  const actorIds = [...new Set(ends.flatMap(({ from, to }) => [from, to]))];
  return [
    {
      id: 'fan-band',
      title: `Show the ${these} one by one`,
      group: CommandGroup.SELECTION,
      run: () => hands.fan(bandId),
    },
    {
      id: 'pick-band',
      title: `Select the ${these} and their actors`,
      group: CommandGroup.SELECTION,
      run: () => pick({ actorIds, relationIds }, `Select ${these}`),
    },
    {
      id: 'hide-band',
      title: `Hide the ${these}`,
      group: CommandGroup.SELECTION,
      run: () => act(hide({ relationIds }, `Hide ${these}`)),
    },
  ];
}
