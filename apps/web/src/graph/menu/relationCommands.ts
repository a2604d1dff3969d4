import { type Command, CommandGroup } from '../../commands/command';
import { hide } from '../../state/deeds/hide';
import { useExplorer } from '../../state/explorer';
import type { GraphRelation } from '../../state/graphRelation';
import { relationSentence } from '../../state/relationSentence';
import type { NetworkHands } from '../networkHands';
import { heard } from './heard';

/** What can be done with one relation; none where it is not shown. */
export function relationCommands(id: string, hands: NetworkHands): readonly Command[] {
  const relation = hands.shown.relations.find((one) => one.id === id);
  if (!relation) return [];
  const sentence = sentenceOf(relation, hands);
  const { selection, select, pick, act } = useExplorer.getState();
  return [
    {
      id: 'open-relation',
      title: `Open “${sentence}”`,
      group: CommandGroup.SELECTION,
      available: selection?.id !== id,
      run: () => select({ kind: 'relation', id }),
    },
    {
      id: 'pick-ends',
      title: 'Select its two actors',
      group: CommandGroup.SELECTION,
      run: () => pick({ actorIds: [relation.from, relation.to], relationIds: [id] }, `Select “${sentence}”`),
    },
    {
      id: 'hide-relation',
      title: 'Hide this relation',
      group: CommandGroup.SELECTION,
      keys: ['H', 'Delete'],
      heard,
      run: () => act(hide({ relationIds: [id] }, `Hide “${sentence}”`)),
    },
  ];
}

function sentenceOf({ from, label, to }: GraphRelation, { shown }: NetworkHands): string {
  const name = (id: string): string => shown.actors.find((actor) => actor.id === id)?.name ?? '…';
  return relationSentence(name(from), label, name(to));
}
