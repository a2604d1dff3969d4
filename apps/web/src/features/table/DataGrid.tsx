import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type FocusEvent,
  type JSX,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ColumnFilters, Sorting } from '../../domain/page-state/tableSettings';
import type { TableColumn } from './columns';
import styles from './DataGrid.module.css';
import { GridHeader } from './GridHeader';
import { type GridCell, movedCell, rangeOf } from './gridNavigation';

const ROW_HEIGHT = 36;
const TICK_WIDTH = 40;
const SQUEEZED = 0.5;

interface DataGridProps<Row extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** Pixels by column id, of the columns that the reader resized. */
  readonly widths: Readonly<Record<string, number>>;
  readonly selected: ReadonlySet<string>;
  /** The row that is open in the panel. */
  readonly openId: string | null;
  readonly nameOf: (row: Row) => string;
  readonly onSort: (columnId: string) => void;
  readonly onFilter: (columnId: string, wanted: string) => void;
  /** @param width Null: its default width. */
  readonly onWidth: (columnId: string, width: number | null) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onCopy: () => void;
}

/**
 * A table for keys and pointer (WAI-ARIA, grid pattern), of which only the visible rows are drawn. Enter opens a row, Space selects it, Shift extends
 * the selection, Ctrl+A selects all, Ctrl+C copies.
 */
export function DataGrid<Row extends { readonly id: string }>(props: DataGridProps<Row>): JSX.Element {
  const { label, columns, rows, sorting, filters, selected, openId, nameOf, onOpen, onSelect, onCopy } =
    props;
  const grid = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState<GridCell>({ row: 0, column: 1 });
  const active = {
    row: Math.min(wanted.row, rows.length - 1),
    column: Math.min(wanted.column, columns.length),
  };
  const byKey = useRef(false);
  const anchor = useRef<number>(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is handed on to a part that is kept
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    // The row with the focus stays drawn, so that the focus is not lost when it is scrolled out of view.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return active.row < 0 || shown.includes(active.row)
        ? shown
        : [...shown, active.row].sort((a, b) => a - b);
    },
  });

  useLayoutEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    if (active.row >= 0) virtualizer.scrollToIndex(active.row, { align: 'auto' });
    grid.current
      ?.querySelector<HTMLElement>(`[data-row="${active.row}"][data-column="${active.column}"]`)
      ?.focus({ preventScroll: active.row >= 0 });
  });

  const rangeTo = (row: number): readonly string[] => rangeOf(rows, anchor.current, row).map(({ id }) => id);
  const toggle = (row: number): void => {
    const id = rows[row]?.id;
    if (id === undefined) return;
    anchor.current = row;
    onSelect(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (isField(event.target)) return;
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const row = rows[active.row];
    const next = movedCell(active, event, {
      rows: rows.length,
      columns: columns.length + 1,
      page: Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
    });
    if (next) {
      byKey.current = true;
      setActive(next);
      if (!shiftKey) anchor.current = Math.max(0, next.row);
      else if (next.row >= 0 && next.row !== active.row) onSelect(rangeTo(next.row));
    } else if (command && key.toLowerCase() === 'a') onSelect(rows.map(({ id }) => id));
    else if (command && key.toLowerCase() === 'c' && String(getSelection()) === '') onCopy();
    else if (active.row >= 0 && key === ' ') toggle(active.row);
    else if (row && key === 'Enter') onOpen(row.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // When the focus comes to a cell or a title in another way, such as a click, the grid's keys continue from there.
  const onFocus = ({ target }: FocusEvent<HTMLDivElement>): void => {
    const { row, column } = target.closest<HTMLElement>('[data-row]')?.dataset ?? {};
    const next = { row: Number(row), column: Number(column) };
    if (row !== undefined && (next.row !== active.row || next.column !== active.column)) setActive(next);
  };

  const onClick = (event: MouseEvent, row: number, column: number): void => {
    setActive({ row, column });
    const id = rows[row]?.id;
    if (id === undefined) return;
    if (event.shiftKey) {
      getSelection()?.removeAllRanges();
      onSelect(rangeTo(row));
    } else if (event.ctrlKey || event.metaKey || column === 0) toggle(row);
    else {
      anchor.current = row;
      onOpen(id);
    }
  };

  // Beside a panel, text columns shrink to half of their width before columns are scrolled out of view.
  const leastOf = ({ id, least, tightest }: TableColumn<Row>): number =>
    props.widths[id] ?? tightest ?? Math.round(least * SQUEEZED);
  const template = `${TICK_WIDTH}px ${columns
    .map((column) => {
      const width = props.widths[column.id];
      return width === undefined ? `minmax(${leastOf(column)}px, ${column.least}fr)` : `${width}px`;
    })
    .join(' ')}`;
  const least = TICK_WIDTH + columns.reduce((sum, column) => sum + leastOf(column), 0);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={styles.grid}
      style={{ '--columns': template, '--least': `${least}px` } as React.CSSProperties}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div role="rowgroup" className={styles.top}>
        <GridHeader
          columns={columns}
          sorting={sorting}
          filters={filters}
          activeColumn={active.row === -1 ? active.column : null}
          allSelected={rows.length > 0 && rows.every(({ id }) => selected.has(id))}
          onSort={props.onSort}
          onFilter={props.onFilter}
          onWidth={props.onWidth}
          onSelectAll={(all) => onSelect(all ? rows.map(({ id }) => id) : [])}
        />
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={row.id}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={selected.has(row.id)}
              aria-current={row.id === openId}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {[null, ...columns].map((column, i) => (
                <div
                  key={column?.id ?? ''}
                  role="gridcell"
                  aria-colindex={i + 1}
                  data-row={index}
                  data-column={i}
                  tabIndex={active.row === index && active.column === i ? 0 : -1}
                  className={column === null ? styles.tick : styles.cell}
                  title={column?.text(row)}
                  onClick={(event) => onClick(event, index, i)}
                >
                  {column === null ? (
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      readOnly
                      checked={selected.has(row.id)}
                      aria-label={`Select ${nameOf(row)}`}
                    />
                  ) : (
                    (column.draw?.(row) ?? column.text(row))
                  )}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
