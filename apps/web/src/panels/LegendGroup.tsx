import { type JSX, type ReactNode, useId } from 'react';
import styles from './Legend.module.css';

interface LegendEntry<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly sample: ReactNode;
  readonly count: number;
}

interface LegendGroupProps<T extends string> {
  readonly title: string;
  readonly entries: readonly LegendEntry<T>[];
  readonly chosen: readonly T[];
  readonly onToggle: (value: T) => void;
}

/** The signs of one meaning, each with what it counts; a press brings it out. */
export function LegendGroup<T extends string>(props: LegendGroupProps<T>): JSX.Element {
  const { title, entries, chosen, onToggle } = props;
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <ul>
        {entries.map(({ value, name, sample, count }) => (
          <li key={value}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={chosen.includes(value)}
              data-faded={chosen.length > 0 && !chosen.includes(value)}
              disabled={count === 0}
              onClick={() => onToggle(value)}
            >
              <span className={styles.sample}>{sample}</span>
              <span className={styles.name}>{name}</span>
              <span className={styles.count}>{count.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
