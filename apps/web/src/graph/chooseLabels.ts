import type { Box } from './box';

/** An actor's shape and name, as they would stand at the present zoom. */
export interface Labelled {
  readonly id: string;
  readonly shape: Box;
  readonly label: Box;
}

const overlap = (a: Box, b: Box): boolean =>
  2 * Math.abs(a.x - b.x) < a.width + b.width && 2 * Math.abs(a.y - b.y) < a.height + b.height;

/**
 * Whose names are shown: given the most important first, all those that cover neither another's shape nor a name
 * of higher rank.
 */
export function chooseLabels(actors: readonly Labelled[]): Set<string> {
  const shown: Labelled[] = [];
  for (const actor of actors) {
    const covers =
      shown.some(({ label }) => overlap(actor.label, label)) ||
      actors.some(({ id, shape }) => id !== actor.id && overlap(actor.label, shape));
    if (!covers) shown.push(actor);
  }
  return new Set(shown.map(({ id }) => id));
}
