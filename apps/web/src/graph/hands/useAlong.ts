import { useCallback, useEffect, useRef } from 'react';
import { useExplorer } from '../../state/explorer';
import type { Dimmed } from '../../state/network/dimmed';
import type { Graph } from '../../state/network/graph';
import { relationsAround } from './relationsAround';

/**
 * Goes from relation to relation around the actor that is open, or was before one of its relations, and round again at the end.
 *
 * @param onCome The reader came to a relation, and of which actor.
 */
export function useAlong(
  graph: Graph,
  dimmed: Dimmed,
  onCome: (relationId: string, actorId: string) => void,
): (step: 1 | -1) => void {
  const selection = useExplorer((explorer) => explorer.selection);
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (selection?.kind === 'actor') last.current = selection.id;
  }, [selection]);
  return useCallback(
    (step) => {
      const open = graph.relations.find(({ id }) => id === selection?.id);
      const stays = !open || open.from === last.current || open.to === last.current;
      const around = stays ? last.current : open.from;
      if (around === null) return;
      last.current = around;
      const own = relationsAround(graph, around).filter(({ id }) => !dimmed.relationIds.has(id));
      const at = own.findIndex(({ id }) => id === selection?.id);
      const next = at === -1 ? own.at(step === 1 ? 0 : -1) : own.at((at + step) % own.length);
      if (next) onCome(next.id, around);
    },
    [graph, dimmed, selection, onCome],
  );
}
