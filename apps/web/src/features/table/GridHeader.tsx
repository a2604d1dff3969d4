import { type JSX, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { ColumnFilters, Sorting } from '../../domain/page-state/tableSettings';
import { Icon } from '../../ui/Icon';
import type { TableColumn } from './columns';
import styles from './DataGrid.module.css';

/** Pixels by which a key changes the width of a column, and the limits. */
const step = 16;
const narrowest = 56;
const widest = 900;

/** A width that a column can have. */
const fitWidth = (width: number): number => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The width after a key on the edge of a column (WAI-ARIA, window splitter pattern); null for other keys. */
function steppedWidth(width: number, key: string): number | null {
  if (key === 'ArrowLeft') return fitWidth(width - step);
  if (key === 'ArrowRight') return fitWidth(width + step);
  if (key === 'Home') return narrowest;
  if (key === 'End') return widest;
  return null;
}

interface ColumnEdgeProps {
  /** The column's id. */
  readonly title: string;
  /** @param width Pixels; null: its default width. */
  readonly onWidth: (width: number | null) => void;
}

/** The edge of a column: dragging or arrow keys change its width; a double click or Escape resets it. */
function ColumnEdge({ title, onWidth }: ColumnEdgeProps): JSX.Element {
  const drawn = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const widthOf = (edge: HTMLElement): number => edge.parentElement?.getBoundingClientRect().width ?? 0;
  const onMove = (event: PointerEvent<HTMLElement>): void => {
    if (drawn.current) onWidth(fitWidth(drawn.current.width + event.clientX - drawn.current.from));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const width = event.key === 'Escape' ? null : steppedWidth(widthOf(event.currentTarget), event.key);
    if (event.key !== 'Escape' && width === null) return;
    event.preventDefault();
    event.stopPropagation();
    onWidth(width);
  };
  return (
    <button
      type="button"
      className={styles.edge}
      aria-label={`Width of ${title}`}
      title="Drag, or use the arrow keys; double-click to reset"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = { from: event.clientX, width: widthOf(event.currentTarget) };
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        drawn.current = null;
      }}
      onPointerCancel={() => {
        drawn.current = null;
      }}
      onDoubleClick={() => onWidth(null)}
      onKeyDown={onKeyDown}
    />
  );
}

interface GridHeaderProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** The column with the focus, from 0, if the focus is in the titles; else null. The first is that of the checkboxes. */
  readonly activeColumn: number | null;
  readonly allSelected: boolean;
  readonly onSort: (columnId: string) => void;
  readonly onFilter: (columnId: string, wanted: string) => void;
  readonly onWidth: (columnId: string, width: number | null) => void;
  readonly onSelectAll: (selected: boolean) => void;
}

/** The titles of a table: each sorts, and below each is the filter field of its column. */
export function GridHeader<Row>(props: GridHeaderProps<Row>): JSX.Element {
  const { columns, sorting, filters, activeColumn, allSelected, onSort, onFilter, onWidth, onSelectAll } =
    props;
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      <div role="columnheader" aria-colindex={1} aria-label="Selected" className={styles.tick}>
        <input
          type="checkbox"
          aria-label="Select all rows"
          data-row={-1}
          data-column={0}
          tabIndex={activeColumn === 0 ? 0 : -1}
          checked={allSelected}
          onChange={(event) => onSelectAll(event.target.checked)}
        />
      </div>
      {columns.map(({ id, title, choices, unsearched }, i) => {
        const sorted = sorting?.columnId === id ? sorting : null;
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={i + 2}
            aria-label={title}
            aria-sort={sorted === null ? 'none' : sorted.falling ? 'descending' : 'ascending'}
            className={styles.title}
          >
            <button
              type="button"
              className={styles.sort}
              data-row={-1}
              data-column={i + 1}
              tabIndex={activeColumn === i + 1 ? 0 : -1}
              onClick={() => onSort(id)}
            >
              {title}
              {sorted !== null && <Icon name={sorted.falling ? 'down' : 'up'} size={14} />}
            </button>
            <ColumnEdge title={title} onWidth={(width) => onWidth(id, width)} />
            {unsearched ? null : choices ? (
              <select
                className={styles.filter}
                aria-label={`Only rows where ${title} is`}
                value={filters[id] ?? ''}
                onChange={(event) => onFilter(id, event.target.value)}
              >
                <option value="">any</option>
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                type="search"
                className={styles.filter}
                aria-label={`Only rows where ${title} contains`}
                placeholder="contains…"
                value={filters[id] ?? ''}
                onChange={(event) => onFilter(id, event.target.value)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
