import { type Command, CommandGroup } from '../../commands/commands';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { hide } from '../../domain/page-state/networkCommands';
import { counted } from '../../domain/words/text';
import type { MenuSubject } from '../../graph-view';
import { actorCommands, actorsCommands, groupCommands } from './actorCommands';
import type { NetworkActions } from './canvasActions';
import { canvasCommands } from './canvasCommands';
import { bandCommands, relationCommands } from './relationCommands';

/** This many actors can be expanded at once; each takes a request. */
const mostExpanded = 8;

/** Commands for all that is selected, in sections. */
function selectedCommands(network: NetworkActions): readonly (readonly Command[])[] {
  const { picked, execute } = useExplorer.getState();
  const { actorIds, relationIds } = picked;
  const [first] = actorIds;
  const relations = counted(relationIds.length, 'relation');
  return [
    actorIds.length === 1 && first !== undefined ? actorCommands(first, network) : [],
    [
      {
        id: 'expand-picked',
        title: `Expand ${counted(actorIds.length, 'actor')}`,
        group: CommandGroup.SELECTION,
        available: actorIds.length > 1 && actorIds.length <= mostExpanded,
        run: () => actorIds.forEach((id) => network.expand(id)),
      },
      ...actorsCommands(actorIds, network),
    ],
    [
      {
        id: 'hide-picked-relations',
        title: `Hide ${relations}`,
        group: CommandGroup.SELECTION,
        available: relationIds.length > 0,
        run: () => execute(hide({ relationIds }, `Hide ${relations}`)),
      },
    ],
  ];
}

/** In the menu of the whole network; the others are buttons. */
const onCanvas = /^(pick-|invert|draw-|layout-|fit)/u;

/** The sections of a menu: only commands that are available now. */
export function menuFor(subject: MenuSubject, network: NetworkActions): readonly (readonly Command[])[] {
  return partsOf(subject, network)
    .map((part) => part.filter(({ available }) => available !== false))
    .filter(({ length }) => length > 0);
}

function partsOf(subject: MenuSubject, network: NetworkActions): readonly (readonly Command[])[] {
  const { picked, groups } = useExplorer.getState();
  switch (subject.kind) {
    case 'actor': {
      const { id } = subject;
      const together = picked.actorIds.length > 1 && picked.actorIds.includes(id) ? picked.actorIds : [id];
      const open = groups.filter(({ closed, actorIds }) => !closed && actorIds.includes(id));
      return [
        actorCommands(id, network),
        actorsCommands(together, network),
        ...open.map((group) => groupCommands(group, network)),
      ];
    }
    case 'group':
      return groups.filter(({ id }) => id === subject.id).map((group) => groupCommands(group, network));
    case 'relation':
      return [relationCommands(subject.id, network)];
    case 'band':
      return [bandCommands(subject.id, subject.relationIds, network)];
    case 'picked':
      return [
        ...selectedCommands(network),
        canvasCommands(network).filter(({ id }) => ['invert', 'pick-none'].includes(id)),
      ];
    case 'layouts':
      return [canvasCommands(network).filter(({ id }) => id.startsWith('layout-'))];
    case 'canvas': {
      const all = canvasCommands(network).filter(({ id }) => onCanvas.test(id));
      return [
        actorsCommands(picked.actorIds, network),
        ...['pick|invert|draw', 'layout', 'fit'].map((part) =>
          all.filter(({ id }) => new RegExp(`^(${part})`, 'u').test(id)),
        ),
      ];
    }
  }
}
