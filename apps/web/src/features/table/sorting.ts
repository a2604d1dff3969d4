import type { Sorting } from '../../domain/page-state/tableSettings';
import type { TableColumn } from './columns';

/** The order after a click on a title: ascending, then descending, then the original order. */
export function nextSorting(sorting: Sorting | null, columnId: string): Sorting | null {
  if (sorting?.columnId !== columnId) return { columnId, falling: false };
  return sorting.falling ? null : { columnId, falling: true };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows sorted by a column; rows with equal values keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sorting: Sorting | null,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sorting?.columnId);
  if (sorting === null || column === undefined) return rows;
  const way = sorting.falling ? -1 : 1;
  const { order, text } = column;
  if (order === undefined) {
    return rows
      .map((row) => ({ row, key: text(row) }))
      .sort((a, b) =>
        a.key === '' || b.key === '' ? emptyLast(a.key, b.key) : way * collator.compare(a.key, b.key),
      )
      .map(({ row }) => row);
  }
  return rows
    .map((row) => ({ row, key: order(row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      // Not a difference: two open ends are both infinite.
      return way * (a.key < b.key ? -1 : Number(a.key > b.key));
    })
    .map(({ row }) => row);
}

const emptyLast = (a: string, b: string): number => Number(a === '') - Number(b === '');
