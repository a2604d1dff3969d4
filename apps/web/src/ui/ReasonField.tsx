import type { JSX } from 'react';
import { Field } from './Field';
import styles from './ReasonField.module.css';

interface ReasonFieldProps {
  /** `Why is it taken back?` */
  readonly label: string;
  readonly value: string;
  /** What is wrong with it; null: nothing, or nobody has tried to send it yet. */
  readonly problem: string | null;
  readonly autoFocus?: boolean;
  /** Most characters. */
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** A field for why something is written, of a few lines. */
export function ReasonField(props: ReasonFieldProps): JSX.Element {
  const { label, value, problem, autoFocus = false, maxLength, onChange } = props;
  return (
    <Field label={label} problem={problem}>
      {({ id, describedBy, problemId }) => (
        <textarea
          id={id}
          className={styles.text}
          rows={2}
          autoFocus={autoFocus}
          maxLength={maxLength}
          value={value}
          aria-invalid={problemId !== null || undefined}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}
