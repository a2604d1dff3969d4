import { type JSX, type ReactNode, useId } from 'react';
import type { FilterWay } from '../../state/filters/filterWay';
import styles from './Legend.module.css';
import type { LegendEntry } from './legendEntry';
import { LegendRow } from './LegendRow';

interface LegendGroupProps<T extends string> {
  readonly title: ReactNode;
  readonly entries: readonly LegendEntry<T>[];
  readonly chosen: readonly T[];
  readonly leftOut: readonly T[];
  readonly onPress: (entry: LegendEntry<T>, way: FilterWay) => void;
}

/** The signs of one meaning, each with what it counts; a press brings it out or leaves it out. */
export function LegendGroup<T extends string>(props: LegendGroupProps<T>): JSX.Element {
  const { title, entries, chosen, leftOut, onPress } = props;
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <ul>
        {entries.map((entry) => (
          <LegendRow
            key={entry.value}
            entry={entry}
            chosen={chosen.includes(entry.value)}
            leftOut={leftOut.includes(entry.value)}
            faded={chosen.length > 0 && !chosen.includes(entry.value)}
            onPress={(way) => onPress(entry, way)}
          />
        ))}
      </ul>
    </section>
  );
}
