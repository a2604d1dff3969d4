import { useMemo } from 'react';
import { type Command, CommandGroup, useRegisterCommands } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { actorCommands, actorsCommands, groupCommands } from './actorCommands';
import { networkKeys, type NetworkActions } from './canvasActions';
import { canvasCommands } from './canvasCommands';
import { relationCommands } from './relationCommands';

const actor = 'Open or select an actor first';
const one = 'Open an actor first';

/** Commands whose key needs something open or selected, for when nothing is; each says what to do first. */
const idle: readonly (Pick<Command, 'id' | 'title' | 'why'> & { readonly keys: readonly string[] })[] = [
  { id: 'expand-actor', title: 'Expand an actor', keys: ['Enter', 'E'], why: one },
  { id: 'expand-actor-by', title: 'Expand an actor by…', keys: ['Shift+E'], why: one },
  {
    id: 'collapse-actor',
    title: 'Collapse an actor',
    keys: ['C'],
    why: 'Open an actor that was expanded first',
  },
  {
    id: 'next-relation',
    title: 'Go to the next relation',
    keys: ['R'],
    why: 'Open an actor with relations first',
  },
  {
    id: 'previous-relation',
    title: 'Go to the relation before',
    keys: ['Shift+R'],
    why: 'Open a relation first',
  },
  { id: 'pick-neighbours', title: 'Select the neighbours', keys: ['N'], why: actor },
  { id: 'pin-actors', title: 'Pin actors where they stand', keys: ['P'], why: actor },
  { id: 'group-actors', title: 'Group actors…', keys: ['G'], why: 'Select two actors or more first' },
  {
    id: 'hide-actors',
    title: 'Hide what is open or selected',
    keys: ['H', 'Delete'],
    why: 'Open or select what is to be hidden first',
  },
  { id: 'keep-actors', title: 'Hide all but these and their neighbours', keys: ['Shift+H'], why: actor },
];

/** Commands that have another title when something else is open. */
const same: Readonly<Record<string, string>> = {
  'first-relation': 'next-relation',
  'hide-relation': 'hide-actors',
};

/** All keys for what is open or selected, available or not; those that are not say why. */
function keyedCommands(offered: readonly Command[]): readonly Command[] {
  const whys = new Map(idle.map(({ id, why }) => [id, why]));
  const there = new Set(offered.map(({ id }) => same[id] ?? id));
  return [
    ...offered.map((command) => {
      const why =
        command.available === false ? (command.why ?? whys.get(same[command.id] ?? command.id)) : undefined;
      return why === undefined ? command : { ...command, why };
    }),
    ...idle
      .filter(({ id }) => !there.has(id))
      .map((command): Command => ({
        ...command,
        group: CommandGroup.SELECTION,
        scope: networkKeys,
        available: false,
      })),
  ];
}

/** Registers the commands for what is open or selected, and for the network; most specific first. */
export function useNetworkCommands(network: NetworkActions): readonly Command[] {
  const { selection, picked, groups, pinned, expansions } = useExplorer();
  const commands = useMemo(
    () => {
      const open = selection?.kind === 'actor' ? [selection.id] : [];
      return keyedCommands([
        ...(selection?.kind === 'relation' ? relationCommands(selection.id, network) : []),
        ...open.flatMap((id) => actorCommands(id, network)),
        ...actorsCommands(picked.actorIds.length > 0 ? picked.actorIds : open, network),
        ...groups.flatMap((group) => groupCommands(group, network)),
        ...canvasCommands(network),
      ]);
    },
    // Commands read what is pinned and expanded from the store.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [network, selection, picked, groups, pinned, expansions],
  );
  useRegisterCommands(commands);
  return commands;
}
