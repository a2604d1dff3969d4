import type { Sorting } from '../../state/tables/sorting';

/** What a press on a title does: first up, then down, then back to the order that things came in. */
export function nextSorting(sorting: Sorting | null, columnId: string): Sorting | null {
  if (sorting?.columnId !== columnId) return { columnId, falling: false };
  return sorting.falling ? null : { columnId, falling: true };
}
