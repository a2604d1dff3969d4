import { type JSX, useId } from 'react';
import styles from './Legend.module.css';

interface NumberRangeProps {
  /** Null: any. */
  readonly least: number | null;
  readonly most: number | null;
  readonly onChange: (least: number | null, most: number | null) => void;
}

/** Actors by the number of their relations. */
export function NumberRange({ least, most, onChange }: NumberRangeProps): JSX.Element {
  const heading = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Relations of an actor
      </h3>
      <p className={styles.range}>
        <label>
          from
          <input
            type="number"
            min={0}
            max={999999}
            value={least ?? ''}
            onChange={({ target }) => onChange(numberOf(target.value), most)}
          />
        </label>
        <label>
          to
          <input
            type="number"
            min={0}
            max={999999}
            value={most ?? ''}
            onChange={({ target }) => onChange(least, numberOf(target.value))}
          />
        </label>
      </p>
    </div>
  );
}

const numberOf = (text: string): number | null => (/^\d{1,6}$/u.test(text) ? Number(text) : null);
