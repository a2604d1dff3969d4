import type { Graph } from './graph';

/** What the reader has open. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  /** All relations between two actors, of an overview; the id is that of bandId. */
  | { readonly kind: 'band'; readonly id: string };

/** What is selected to be done something with, ids. What is open in the panel is a `Selection`. */
export interface Picked {
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}

/** The list with the value put in where it was not, and taken out where it was. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** What of the graph was not selected: the other actors, and the relations that run between those alone. */
export function invertPicked({ actors, relations }: Graph, { actorIds }: Picked): Picked {
  const was = new Set(actorIds);
  return {
    actorIds: actors.map(({ id }) => id).filter((id) => !was.has(id)),
    relationIds: relations.filter(({ from, to }) => !was.has(from) && !was.has(to)).map(({ id }) => id),
  };
}

/** Actors as a selection, with the relations that run between them. */
export function pickTogether({ relations }: Graph, actorIds: readonly string[]): Picked {
  const both = new Set(actorIds);
  return {
    actorIds,
    relationIds: relations.filter(({ from, to }) => both.has(from) && both.has(to)).map(({ id }) => id),
  };
}
