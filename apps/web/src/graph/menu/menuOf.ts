import type { Command } from '../../commands/command';
import { useExplorer } from '../../state/explorer';
import type { NetworkHands } from '../hands/networkHands';
import { actorCommands } from './actorCommands';
import { actorsCommands } from './actorsCommands';
import { bandCommands } from './bandCommands';
import { canvasCommands } from './canvasCommands';
import { groupCommands } from './groupCommands';
import type { MenuSubject } from './menuTarget';
import { pickedCommands } from './pickedCommands';
import { relationCommands } from './relationCommands';

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
