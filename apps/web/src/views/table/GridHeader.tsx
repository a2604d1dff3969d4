import type { JSX } from 'react';
import type { ColumnFilters } from '../../state/tables/columnFilters';
import type { Sorting } from '../../state/tables/sorting';
import { Icon } from '../../theme/Icon';
import styles from './DataGrid.module.css';
import { ColumnEdge } from './ColumnEdge';
import type { TableColumn } from './tableColumn';

interface GridHeaderProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sorting: Sorting | null;
  readonly filters: ColumnFilters;
  /** The column that the keys are at, from 0, where they are at the titles; else null. The first is that of the ticks. */
  readonly activeColumn: number | null;
  readonly allSelected: boolean;
  readonly onSort: (columnId: string) => void;
  readonly onFilter: (columnId: string, wanted: string) => void;
  readonly onWidth: (columnId: string, width: number | null) => void;
  readonly onSelectAll: (selected: boolean) => void;
}

/** The titles of a table: each sorts, and below each stands what is looked for in its column. */
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
                aria-label={`Only rows where ${title} has`}
                placeholder="has…"
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
