import { useMemo } from 'react';
import type { Command } from '../../commands/command';
import { useOffer } from '../../commands/useOffer';
import { useExplorer } from '../../state/explorer';
import { actorCommands } from '../menu/actorCommands';
import { actorsCommands } from '../menu/actorsCommands';
import { canvasCommands } from '../menu/canvasCommands';
import { groupCommands } from '../menu/groupCommands';
import { keyedCommands } from '../menu/keyedCommands';
import { relationCommands } from '../menu/relationCommands';
import type { NetworkHands } from './networkHands';

/** Offers what can be done with what is open or selected, and with the network; most special first. */
export function useNetworkCommands(hands: NetworkHands): readonly Command[] {
  const { selection, picked, groups, pinned, expansions } = useExplorer();
  const commands = useMemo(
    () => {
      const open = selection?.kind === 'actor' ? [selection.id] : [];
      return keyedCommands([
        ...(selection?.kind === 'relation' ? relationCommands(selection.id, hands) : []),
        ...open.flatMap((id) => actorCommands(id, hands)),
        ...actorsCommands(picked.actorIds.length > 0 ? picked.actorIds : open, hands),
        ...groups.flatMap((group) => groupCommands(group, hands)),
        ...canvasCommands(hands),
      ]);
    },
    // Commands read from the picture itself who is pinned and what was expanded.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [hands, selection, picked, groups, pinned, expansions],
  );
  useOffer(commands);
  return commands;
}
