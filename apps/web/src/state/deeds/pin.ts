import type { Deed } from '../deed';

/** Keeps actors where they stand, whatever is laid out around them, or lets them go again. */
export function pin(actorIds: readonly string[], stays: boolean, title: string): Deed {
  return {
    title,
    change: ({ pinned }) => {
      const others = pinned.filter((id) => !actorIds.includes(id));
      return { pinned: stays ? [...others, ...actorIds] : others };
    },
  };
}
