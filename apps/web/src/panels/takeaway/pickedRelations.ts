import type { GraphRelation } from '../../state/network/graphRelation';
import type { Picked } from '../../state/selecting/picked';

/** Of the relations those that are selected: themselves, or by both their actors; by one where only one actor is selected. */
export function pickedRelations(
  relations: readonly GraphRelation[],
  { actorIds, relationIds }: Picked,
): readonly GraphRelation[] {
  const actors = new Set(actorIds);
  const chosen = new Set(relationIds);
  const ends = Math.min(2, actors.size);
  return relations.filter(({ id, from, to }) => {
    if (chosen.has(id)) return true;
    const within = [from, to].filter((end) => actors.has(end)).length;
    return ends > 0 && within >= ends;
  });
}
