import { Button, Popover } from '@mantine/core';
import type { JSX } from 'react';
import { toggled } from '../../state/selecting/toggled';
import styles from './TableView.module.css';

interface ColumnChoiceProps {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** Ids. */
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}

/** Chooses which columns a table has; one stays. */
export function ColumnChoice({ columns, shown, onChange }: ColumnChoiceProps): JSX.Element {
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
