import type { Box } from './box';
import { BoxGrid } from './boxGrid';

/** An actor's shape and name, as they would stand at the present zoom. */
export interface Labelled<Id = string> {
  readonly id: Id;
  readonly shape: Box;
  readonly label: Box;
}

/**
 * Whose names are shown: given the most important first, all those that cover neither another's shape nor a name
 * of higher rank.
 */
export function chooseLabels<Id>(actors: readonly Labelled<Id>[]): Set<Id> {
  const square = Math.max(1, ...actors.slice(0, 100).map(({ label }) => label.width));
  const [shapes, labels] = [new BoxGrid<Id>(square), new BoxGrid<Id>(square)];
  for (const { id, shape } of actors) shapes.add(id, shape);
  const shown = new Set<Id>();
  for (const { id, label } of actors) {
    if (labels.overlaps(id, label) || shapes.overlaps(id, label)) continue;
    labels.add(id, label);
    shown.add(id);
  }
  return shown;
}
