import { type Command, CommandGroup } from '../../commands/commands';
import { useExplorer } from '../../domain/explorerStore';
import type { Graph } from '../../domain/graph';
import { counted } from '../../domain/words/text';
import type { SearchAnswer } from './results';

/** Selects the loaded relations among the results, to export or view them together; does nothing for fewer than two. */
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
        const { execute, announce } = useExplorer.getState();
        execute({
          label: `Select ${words}`,
          execute: () => ({ picked: { actorIds: [], relationIds: found } }),
        });
        announce(`${words} selected. An image or a brief of them is under Export.`);
      },
    },
  ];
}
