import type { Deed } from '../deed';
import type { ActorGroup } from '../network/actorGroup';

/** Changes a group, its name or whether it is drawn as one; null: its actors part. */
export function changeGroup(id: string, change: Partial<Omit<ActorGroup, 'id'>> | null, title: string): Deed {
  return {
    title,
    change: ({ groups }) => ({
      groups: groups.flatMap((group) =>
        group.id !== id ? [group] : change === null ? [] : [{ ...group, ...change }],
      ),
    }),
  };
}
