import { addNeighbours } from '../../domain/page-state/expansion';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph } from '../../domain/network/graph';
import { counted } from '../../domain/words/text';

/**
 * Adds the neighbourhood of an actor, or a part of it, to the network and announces what was added.
 *
 * @param read How many relations were read if there are more; null: all were read.
 */
export function expandBy(actorId: string, added: Graph, read: number | null = null): void {
  const { graph: before, history: until, execute, announce } = useExplorer.getState();
  const name = added.actors.find(({ id }) => id === actorId)?.name ?? '';
  execute(addNeighbours(actorId, added, `Expand ${name}`));
  const { graph: after, history } = useExplorer.getState();
  const actors = (after?.actors.length ?? 0) - (before?.actors.length ?? 0);
  const relations = (after?.relations.length ?? 0) - (before?.relations.length ?? 0);
  const came =
    actors + relations > 0
      ? `Added around ${name}: ${counted(actors, 'actor')}, ${counted(relations, 'relation')}.`
      : history !== until
        ? `What was hidden around ${name} is shown again.`
        : `Everything ${read === null ? 'known' : 'that was read'} around ${name} is already shown.`;
  announce(read === null ? came : `${came} ${describeCut(name, read)}`);
}

/** The announcement that an actor has more relations than were read. */
export const describeCut = (name: string, read: number): string =>
  `There is more around ${name}: the strongest ${counted(read, 'relation')} were read.`;
