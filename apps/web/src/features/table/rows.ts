import type { Graph, GraphActor } from '../../domain/network/graph';
import type { TableMatches } from '../../domain/what-is-shown/shownGraph';
import type { ColumnFilters, TableKind } from '../../domain/page-state/tableSettings';
import { type RelationTableRow, type TableCell, actorCells, relationCells } from './cells';

/** The rows of the table of actors; their counts are of shown relations, not of loaded ones. */
export function actorRows({ actors, relations }: Graph): readonly GraphActor[] {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return actors.map((actor) => ({ ...actor, relationCount: counts.get(actor.id) ?? 0 }));
}

/** The rows of the table of relations. */
export function relationRows({ actors, relations }: Graph): readonly RelationTableRow[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return relations.map((relation) => ({
    ...relation,
    fromName: names.get(relation.from) ?? '',
    toName: names.get(relation.to) ?? '',
  }));
}

/** The rows that match the filter of every column: all its words, in any order, without regard to case and accents. */
export function filterRows<Row>(
  rows: readonly Row[],
  cells: Readonly<Record<string, TableCell<Row>>>,
  filters: ColumnFilters,
): readonly Row[] {
  const asked = Object.entries(cells).flatMap(([id, { text, choices, unsearched }]) => {
    const wanted = filters[id] ?? '';
    if (wanted.trim() === '' || unsearched === true) return [];
    if (choices) return [(row: Row) => text(row) === wanted];
    const words = plain(wanted).split(/\s+/u).filter(Boolean);
    return [
      (row: Row) => {
        const cell = plain(text(row));
        return words.every((word) => cell.includes(word));
      },
    ];
  });
  return asked.length === 0 ? rows : rows.filter((row) => asked.every((passes) => passes(row)));
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What the filter fields of the tables match, highlighted in every view. */
export function matchTables(graph: Graph, asked: Readonly<Record<TableKind, ColumnFilters>>): TableMatches {
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
