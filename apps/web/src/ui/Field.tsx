import { type JSX, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  /** What is wrong with it, as a sentence; shown and announced beside it. */
  readonly problem?: string | null | undefined;
  /** What else to know, such as how a date was understood. */
  readonly hint?: ReactNode;
  /** Several controls with one label, such as choices. */
  readonly group?: boolean;
  /** @param ids For the control: its id, and that of what describes it. */
  readonly children: (ids: FieldIds) => ReactNode;
}

export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  /** Id of the problem; null where there is none. */
  readonly problemId: string | null;
}

/** A labelled field of a form, with what is wrong with it beside it. */
export function Field({
  label,
  problem = null,
  hint = null,
  group = false,
  children,
}: FieldProps): JSX.Element {
  const id = useId();
  const [problemId, hintId, labelId] = [`${id}-problem`, `${id}-hint`, `${id}-label`];
  const describedBy = [...(problem === null ? [] : [problemId]), ...(hint === null ? [] : [hintId])].join(
    ' ',
  );
  const ids = { id, describedBy: describedBy || undefined, problemId: problem === null ? null : problemId };
  return (
    <div
      className={styles.field}
      data-problem={problem !== null}
      {...(group ? { role: 'group', 'aria-labelledby': labelId, 'aria-describedby': ids.describedBy } : {})}
    >
      {group ? (
        <span id={labelId} className={styles.label}>
          {label}
        </span>
      ) : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children(ids)}
      {hint !== null && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      <p id={problemId} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
