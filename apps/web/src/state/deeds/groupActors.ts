import type { Deed } from '../deed';

/** Puts actors together, drawn as one, and takes them out of the groups that they were in; a group of fewer than two ends. */
export function groupActors(id: string, name: string, actorIds: readonly string[]): Deed {
  return {
    title: `Group ${name}`,
    change: ({ groups }) => {
      const others = groups
        .map((group) => ({ ...group, actorIds: group.actorIds.filter((one) => !actorIds.includes(one)) }))
        .filter((group) => group.actorIds.length > 1);
      return {
        groups: [...others, { id, name, actorIds, closed: true }],
        picked: { actorIds, relationIds: [] },
        selection: null,
      };
    },
  };
}
