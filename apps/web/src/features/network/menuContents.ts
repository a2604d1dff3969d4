import { type Command, CommandGroup } from '../../commands/commands';
import { hide } from '../../domain/networkCommands';
import { useExplorer } from '../../domain/explorerStore';
import { counted } from '../../domain/words/text';
import type { MenuSubject } from '../../graph-view';
import type { NetworkHands } from './canvasActions';
import { actorCommands, actorsCommands, groupCommands } from './actorCommands';
import { bandCommands, relationCommands } from './relationCommands';
import { canvasCommands } from './canvasCommands';

/** So many actors are expanded at once; each is a question of its own. */
const mostExpanded = 8;

/** What can be done with all that is selected, in parts. */
function pickedCommands(hands: NetworkHands): readonly (readonly Command[])[] {
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

/** In a menu of the whole network; the rest stands beside it as buttons. */
const onCanvas = /^(pick-|invert|draw-|layout-|fit)/u;

/** What the menu of something offers, in parts: only what can be done now. */
export function menuOf(subject: MenuSubject, hands: NetworkHands): readonly (readonly Command[])[] {
  return partsOf(subject, hands)
    .map((part) => part.filter(({ available }) => available !== false))
    .filter(({ length }) => length > 0);
}

function partsOf(subject: MenuSubject, hands: NetworkHands): readonly (readonly Command[])[] {
  const { picked, groups } = useExplorer.getState();
  switch (subject.kind) {
    case 'actor': {
      const { id } = subject;
      const together = picked.actorIds.length > 1 && picked.actorIds.includes(id) ? picked.actorIds : [id];
      const open = groups.filter(({ closed, actorIds }) => !closed && actorIds.includes(id));
      return [
        actorCommands(id, hands),
        actorsCommands(together, hands),
        ...open.map((group) => groupCommands(group, hands)),
      ];
    }
    case 'group':
      return groups.filter(({ id }) => id === subject.id).map((group) => groupCommands(group, hands));
    case 'relation':
      return [relationCommands(subject.id, hands)];
    case 'band':
      return [bandCommands(subject.id, subject.relationIds, hands)];
    case 'picked':
      return [
        ...pickedCommands(hands),
        canvasCommands(hands).filter(({ id }) => ['invert', 'pick-none'].includes(id)),
      ];
    case 'layouts':
      return [canvasCommands(hands).filter(({ id }) => id.startsWith('layout-'))];
    case 'canvas': {
      const all = canvasCommands(hands).filter(({ id }) => onCanvas.test(id));
      return [
        actorsCommands(picked.actorIds, hands),
        ...['pick|invert|draw', 'layout', 'fit'].map((part) =>
          all.filter(({ id }) => new RegExp(`^(${part})`, 'u').test(id)),
        ),
      ];
    }
  }
}
