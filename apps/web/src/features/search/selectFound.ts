import { type Command, CommandGroup } from '../../commands/command';
import { useExplorer } from '../../state/explorer';
import type { Graph } from '../../state/network/graph';
import { counted } from '../../state/words/counted';
import type { SearchAnswer } from './foundGroups';

/** Selects the relations of an answer that the network holds, to be exported or looked at together; nothing where there are not two. */
export function selectCommands(answer: SearchAnswer | null, graph: Graph | null): readonly Command[] {
  const held = new Set(graph?.relations.map(({ id }) => id));
  const found = (answer?.nodes ?? []).flatMap(({ kind, relation }) =>
    kind === 'RELATION' && relation && held.has(relation.id) ? [relation.id] : [],
  );
  if (found.length < 2) return [];
  const words = counted(found.length, 'relation');
  return [
    {
      id: 'select-found',
      title: `Select these ${words}`,
      group: CommandGroup.SELECTION,
      run: () => {
        const { act, announce } = useExplorer.getState();
        act({
          title: `Select ${words}`,
          change: () => ({ picked: { actorIds: [], relationIds: found } }),
        });
        announce(`${words} selected. A picture or a brief of them is under Take away.`);
      },
    },
  ];
}
