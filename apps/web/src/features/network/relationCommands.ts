import { type Command, CommandGroup } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { GraphRelation } from '../../domain/network/graph';
import { hide } from '../../domain/page-state/networkCommands';
import { counted, relationSentence } from '../../domain/words/text';
import { type NetworkActions, networkKeys } from './canvasActions';

/** Commands for a band of relations. */
export function bandCommands(
  bandId: string,
  relationIds: readonly string[],
  network: NetworkActions,
): readonly Command[] {
  const { select, execute } = useExplorer.getState();
  const these = counted(relationIds.length, 'relation');
  const ends = network.shown.relations.filter(({ id }) => relationIds.includes(id));
  const actorIds = [...new Set(ends.flatMap(({ from, to }) => [from, to]))];
  return [
    {
      id: 'fan-band',
      title: `Show the ${these} one by one`,
      group: CommandGroup.SELECTION,
      run: () => network.fan(bandId),
    },
    {
      id: 'pick-band',
      title: `Select the ${these} and their actors`,
      group: CommandGroup.SELECTION,
      run: () => select({ actorIds, relationIds }, `Select ${these}`),
    },
    {
      id: 'hide-band',
      title: `Hide the ${these}`,
      group: CommandGroup.SELECTION,
      run: () => execute(hide({ relationIds }, `Hide ${these}`)),
    },
  ];
}

/** Commands for one relation; none if it is not shown. */
export function relationCommands(id: string, network: NetworkActions): readonly Command[] {
  const relation = network.shown.relations.find((one) => one.id === id);
  if (!relation) return [];
  const sentence = sentenceOf(relation, network);
  const together = network.shown.relations
    .filter((other) => isBeside(other, relation))
    .map((other) => other.id);
  const { selection, openDetails, select, execute } = useExplorer.getState();
  return [
    {
      id: 'open-relation',
      title: `Open “${sentence}”`,
      group: CommandGroup.SELECTION,
      available: selection?.id !== id,
      run: () => openDetails({ kind: 'relation', id }),
    },
    {
      id: 'next-relation',
      title: 'Go to the next relation',
      group: CommandGroup.SELECTION,
      keys: ['R'],
      scope: networkKeys,
      available: selection?.id === id,
      run: () => network.along(1),
    },
    {
      id: 'previous-relation',
      title: 'Go to the relation before',
      group: CommandGroup.SELECTION,
      keys: ['Shift+R'],
      scope: networkKeys,
      available: selection?.id === id,
      run: () => network.along(-1),
    },
    {
      id: 'pick-ends',
      title: 'Select its two actors',
      group: CommandGroup.SELECTION,
      run: () =>
        select({ actorIds: [relation.from, relation.to], relationIds: [id] }, `Select “${sentence}”`),
    },
    {
      id: 'hide-relation',
      title: 'Hide this relation',
      group: CommandGroup.SELECTION,
      keys: ['H', 'Delete'],
      scope: networkKeys,
      run: () => execute(hide({ relationIds: [id] }, `Hide “${sentence}”`)),
    },
    // It is drawn separately already.
    ...bandCommands('', together, network).filter(
      ({ id: other }) => together.length > 1 && other !== 'fan-band',
    ),
  ];
}

/** Whether both are part of the same band. */
const isBeside = (a: GraphRelation, b: GraphRelation): boolean =>
  a.tone === b.tone && [a.from, a.to].sort().join() === [b.from, b.to].sort().join();

function sentenceOf({ from, label, to }: GraphRelation, { shown }: NetworkActions): string {
  const name = (id: string): string => shown.actors.find((actor) => actor.id === id)?.name ?? '…';
  return relationSentence(name(from), label, name(to));
}
