import type { ActorGroup } from '../network/groups';
import type { UndoableCommand } from './history';
import { layoutNames, type Places, type LayoutName } from './viewState';
import type { Selected } from '../network/selection';

const joined = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** Hides actors, with their relations, and relations; what is hidden is no longer selected or open. */
export function hide(wanted: Partial<Selected>, title: string): UndoableCommand {
  const [actorIds, relationIds] = [wanted.actorIds ?? [], wanted.relationIds ?? []];
  const gone = new Set([...actorIds, ...relationIds]);
  return {
    label: title,
    execute: ({ hidden, picked, selection }) => ({
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

/** Pins actors to their places, or unpins them. */
export function pin(actorIds: readonly string[], stays: boolean, title: string): UndoableCommand {
  return {
    label: title,
    execute: ({ pinned }) => {
      const others = pinned.filter((id) => !actorIds.includes(id));
      return { pinned: stays ? [...others, ...actorIds] : others };
    },
  };
}

/** Moves actors. @param run The key by which moves are merged. */
export function moveActors(moved: Places, title: string, run?: string): UndoableCommand {
  return {
    label: title,
    ...(run !== undefined && { mergeKey: run }),
    execute: ({ places }) => ({ places: { ...places, ...moved } }),
  };
}

/** Moves all actors but the pinned ones to where a layout has them. */
export function applyLayout(layout: LayoutName, laidOut: Places): UndoableCommand {
  return {
    label: `Layout: ${layoutNames[layout].name.toLowerCase()}`,
    execute: ({ places, pinned }) => {
      const kept = pinned.flatMap((id) => {
        const at = places[id];
        return at ? [[id, at] as const] : [];
      });
      return { layout, places: { ...places, ...laidOut, ...Object.fromEntries(kept) } };
    },
  };
}

/** Groups actors, drawn as one, and removes them from their earlier groups; a group left with fewer than two ends. */
export function groupActors(id: string, name: string, actorIds: readonly string[]): UndoableCommand {
  return {
    label: `Group ${name}`,
    execute: ({ groups }) => {
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

/** Changes a group's name or whether it is drawn as one; null: the group is dissolved. */
export function changeGroup(
  id: string,
  change: Partial<Omit<ActorGroup, 'id'>> | null,
  title: string,
): UndoableCommand {
  return {
    label: title,
    execute: ({ groups }) => ({
      groups: groups.flatMap((group) =>
        group.id !== id ? [group] : change === null ? [] : [{ ...group, ...change }],
      ),
    }),
  };
}
