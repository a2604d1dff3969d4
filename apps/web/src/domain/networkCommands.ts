import type { Deed } from './history';
import type { Picked } from './selection';
import type { Places, LayoutName } from './viewState';
import { layoutNames } from './words/layoutNames';
import type { ActorGroup } from './groups';

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

/** Has actors stand where the reader put them. @param run Under which name of a run of deeds. */
export function moveActors(moved: Places, title: string, run?: string): Deed {
  return {
    title,
    ...(run !== undefined && { run }),
    change: ({ places }) => ({ places: { ...places, ...moved } }),
  };
}

/** Has all actors but the pinned ones stand where a layout has them. */
export function layOutAnew(layout: LayoutName, laidOut: Places): Deed {
  return {
    title: `Lay out: ${layoutNames[layout].name.toLowerCase()}`,
    change: ({ places, pinned }) => {
      const kept = pinned.flatMap((id) => {
        const at = places[id];
        return at ? [[id, at] as const] : [];
      });
      return { layout, places: { ...places, ...laidOut, ...Object.fromEntries(kept) } };
    },
  };
}

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
