import type { Graph } from './graph';

/** What is open in the side panel. */
export type Opened =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  /** All relations between two actors, of an overview; the id is that of bandId. */
  | { readonly kind: 'band'; readonly id: string };

/** Ids of what is selected for commands. What is open in the side panel is `Opened`. */
export interface Selected {
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}

/** The list with the value added, or removed where it was there. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The inverse selection: the other actors and the relations among them. */
export function invertSelected({ actors, relations }: Graph, { actorIds }: Selected): Selected {
  const was = new Set(actorIds);
  return {
    actorIds: actors.map(({ id }) => id).filter((id) => !was.has(id)),
    relationIds: relations.filter(({ from, to }) => !was.has(from) && !was.has(to)).map(({ id }) => id),
  };
}

/** Actors as a selection, with the relations that run between them. */
export function selectWithRelations({ relations }: Graph, actorIds: readonly string[]): Selected {
  const both = new Set(actorIds);
  return {
    actorIds,
    relationIds: relations.filter(({ from, to }) => both.has(from) && both.has(to)).map(({ id }) => id),
  };
}
