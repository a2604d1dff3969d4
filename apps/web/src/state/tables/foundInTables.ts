import type { Graph } from '../network/graph';
import { actorCells } from './actorCells';
import { actorRows } from './actorRows';
import type { ColumnFilters } from './columnFilters';
import { filterRows } from './filterRows';
import type { Found } from './found';
import { relationCells } from './relationCells';
import { relationRows } from './relationRows';
import type { TableKind } from './tableChoice';

/** What the fields of the tables find in what is shown, to be brought out in every view. */
export function foundInTables(graph: Graph, asked: Readonly<Record<TableKind, ColumnFilters>>): Found {
  return {
    relations: asksFor(asked.relations)
      ? idsOf(filterRows(relationRows(graph), relationCells, asked.relations))
      : null,
    actors: asksFor(asked.actors) ? idsOf(filterRows(actorRows(graph), actorCells, asked.actors)) : null,
  };
}

const asksFor = (filters: ColumnFilters): boolean =>
  Object.values(filters).some((wanted) => wanted.trim() !== '');

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));
