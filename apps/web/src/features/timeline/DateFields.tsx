import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { DateRange } from '../../domain/questions/days';
import styles from './TimelineView.module.css';

interface DateFieldsProps {
  readonly dates: DateRange;
  readonly onChange: (dates: DateRange) => void;
}

/** The chosen range of days as text fields. */
export function DateFields({ dates, onChange }: DateFieldsProps): JSX.Element {
  const { from, to } = dates;
  return (
    <div className={styles.dates} role="group" aria-label="Only what happened">
      <label>
        from
        <input
          type="date"
          value={from ?? ''}
          max={to ?? undefined}
          onChange={({ target }) => onChange({ from: target.value || null, to })}
        />
      </label>
      <label>
        to
        <input
          type="date"
          value={to ?? ''}
          min={from ?? undefined}
          onChange={({ target }) => onChange({ from, to: target.value || null })}
        />
      </label>
      {(from !== null || to !== null) && (
        <Button variant="default" size="compact-sm" onClick={() => onChange({ from: null, to: null })}>
          All dates
        </Button>
      )}
    </div>
  );
}
