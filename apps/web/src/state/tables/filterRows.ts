import type { ColumnFilters } from './columnFilters';
import type { TableCell } from './tableCell';

/** The rows that have, in each column that is asked, every word that is looked for, in any order and case, accents or not. */
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
