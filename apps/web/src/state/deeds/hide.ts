import type { Deed } from '../deed';
import type { Picked } from '../selecting/picked';

const joined = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** Puts actors, with their relations, and relations out of sight; of what is hidden nothing stays selected or open. */
export function hide(wanted: Partial<Picked>, title: string): Deed {
  const [actorIds, relationIds] = [wanted.actorIds ?? [], wanted.relationIds ?? []];
  const gone = new Set([...actorIds, ...relationIds]);
  return {
    title,
    change: ({ hidden, picked, selection }) => ({
      hidden: {
        actorIds: joined(hidden.actorIds, actorIds),
        relationIds: joined(hidden.relationIds, relationIds),
      },
      picked: {
        actorIds: picked.actorIds.filter((id) => !gone.has(id)),
        relationIds: picked.relationIds.filter((id) => !gone.has(id)),
      },
      selection: selection !== null && gone.has(selection.id) ? null : selection,
    }),
  };
}
