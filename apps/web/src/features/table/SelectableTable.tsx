import { Button, Popover } from '@mantine/core';
import { type JSX, type ReactNode, useMemo } from 'react';
import { toggled } from '../../domain/network/selection';
import type { TableSetting } from '../../domain/page-state/tableSettings';
import { counted } from '../../domain/words/text';
import { fileName, saveFile } from '../../ui/saveFile';
import type { TableColumn } from './columns';
import { copyText, toCsv } from './copyRows';
import { DataGrid } from './DataGrid';
import { nextSorting, sortRows } from './sorting';
import styles from './TableView.module.css';

interface ColumnChoiceProps {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** Ids. */
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}

/** Chooses which columns a table has; one stays. */
function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps): JSX.Element {
  return (
    <Popover position="bottom-end" trapFocus returnFocus shadow="md" withinPortal={false}>
      <Popover.Target>
        <Button variant="default" size="compact-sm">
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <fieldset className={styles.choices}>
          <legend className="unseen">Columns that are shown</legend>
          {columns.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={shown.length === 1 && shown.includes(id)}
                onChange={() => onChange(toggled(shown, id))}
              />
              {title}
            </label>
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}

interface SelectableTableProps<Row extends { readonly id: string }> {
  /** What the rows are: `actor`, `relation`. */
  readonly noun: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** The rows that the filter fields match; null: the fields are empty. */
  readonly foundIds: ReadonlySet<string> | null;
  readonly setting: TableSetting;
  readonly selected: ReadonlySet<string>;
  readonly openId: string | null;
  /** First in the toolbar. */
  readonly children: ReactNode;
  readonly nameOf: (row: Row) => string;
  readonly onSetting: (changed: Partial<TableSetting>) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onNotice: (words: string) => void;
}

/** A table with its tools: sort, filter, choose columns, select, copy. */
export function SelectableTable<Row extends { readonly id: string }>(
  props: SelectableTableProps<Row>,
): JSX.Element {
  const { noun, columns, rows, foundIds, setting, selected, openId, nameOf } = props;
  const { onSetting, onOpen, onSelect, onNotice } = props;
  const { sorting, filters } = setting;
  const found = useMemo(
    () => (foundIds === null ? rows : rows.filter(({ id }) => foundIds.has(id))),
    [rows, foundIds],
  );
  const sorted = useMemo(() => sortRows(found, columns, sorting), [found, columns, sorting]);
  const shownIds =
    setting.columns ?? columns.filter(({ startsHidden }) => startsHidden !== true).map(({ id }) => id);
  const shown = columns.filter(({ id }) => shownIds.includes(id));
  const chosen = sorted.filter(({ id }) => selected.has(id));

  const download = (): void => {
    const taken = chosen.length > 0 ? chosen : sorted;
    // The byte order mark of UTF-8, by which spreadsheets recognise the encoding.
    const content = new Blob(['\ufeff', toCsv(shown, taken)], { type: 'text/csv;charset=utf-8' });
    const name = fileName(`entente ${noun}s`, 'csv');
    saveFile(name, content);
    onNotice(`Saved ${counted(taken.length, noun)} as ${name}.`);
  };
  const copy = async (): Promise<void> => {
    const copied = chosen.length > 0 ? chosen : sorted;
    onNotice(
      (await copyText(toCsv(shown, copied)))
        ? `Copied ${counted(copied.length, noun)} as comma-separated values.`
        : 'The browser did not let the page copy. Allow it for this page and try again.',
    );
  };

  return (
    <>
      <div className={styles.bar}>
        {props.children}
        <p className={styles.count} role="status">
          {found.length === rows.length
            ? counted(rows.length, noun)
            : `${found.length.toLocaleString('en')} of ${counted(rows.length, noun)}`}
          {chosen.length > 0 && `, ${chosen.length.toLocaleString('en')} selected`}
        </p>
        <div className={styles.actions}>
          {foundIds !== null && (
            <Button variant="default" size="compact-sm" onClick={() => onSetting({ filters: {} })}>
              Show all rows
            </Button>
          )}
          <ColumnChoice
            columns={columns}
            shown={shownIds}
            onChange={(next) => onSetting({ columns: next })}
          />
          <Button
            variant="default"
            size="compact-sm"
            disabled={sorted.length === 0}
            onClick={() => void copy()}
          >
            {chosen.length > 0 ? 'Copy selected as CSV' : 'Copy as CSV'}
          </Button>
          <Button variant="default" size="compact-sm" disabled={sorted.length === 0} onClick={download}>
            {chosen.length > 0 ? 'Download selected' : 'Download CSV'}
          </Button>
        </div>
      </div>
      {found.length === 0 && (
        <p className={styles.nothing}>
          {rows.length === 0
            ? 'No rows: filters, dates or time travel exclude everything.'
            : 'No row has what the fields beneath the heads ask for.'}
        </p>
      )}
      <DataGrid
        label={`${noun === 'actor' ? 'Actors' : 'Relations'} of the network`}
        columns={shown}
        rows={sorted}
        sorting={sorting}
        filters={filters}
        widths={setting.widths}
        onWidth={(columnId, width) => {
          const others = Object.fromEntries(Object.entries(setting.widths).filter(([id]) => id !== columnId));
          onSetting({ widths: width === null ? others : { ...others, [columnId]: width } });
        }}
        selected={selected}
        openId={openId}
        nameOf={nameOf}
        onSort={(columnId) => onSetting({ sorting: nextSorting(sorting, columnId) })}
        onFilter={(columnId, wanted) => onSetting({ filters: { ...filters, [columnId]: wanted } })}
        onOpen={onOpen}
        onSelect={onSelect}
        onCopy={() => void copy()}
      />
    </>
  );
}
