import type { GraphRelation } from './graphRelation';

/** Every shown relation between two actors, in either direction, earliest first, the undated last. */
export function relationsBetween(
  relations: readonly GraphRelation[],
  one: string,
  other: string,
): readonly GraphRelation[] {
  return relations
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .sort((a, b) => dateKey(a).localeCompare(dateKey(b)) || a.id.localeCompare(b.id));
}

/** EDTF begins with the year, so that its text sorts as its time does as far as a list of neighbours needs it. */
function dateKey({ occurred }: GraphRelation): string {
  return occurred === null ? '~' : occurred.replace(/^(\.\.)?\//u, '');
}
