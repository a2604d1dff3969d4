import type { Graph } from '../../state/network/graph';
import type { GraphRelation } from '../../state/network/graphRelation';

/** The relations of an actor in the order in which one goes through them: by the name of the other actor, so that those with the same one follow each other. */
export function relationsAround({ actors, relations }: Graph, actorId: string): readonly GraphRelation[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const otherOf = ({ from, to }: GraphRelation): string => names.get(from === actorId ? to : from) ?? '';
  return relations
    .filter(({ from, to }) => from === actorId || to === actorId)
    .sort((a, b) => otherOf(a).localeCompare(otherOf(b), 'en'));
}
