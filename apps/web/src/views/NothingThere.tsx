import type { JSX } from 'react';
import type { Clocks } from '../state/clocks/clocks';
import { displayDate } from '../state/words/displayDate';
import styles from './NothingThere.module.css';

/** Says that no relation is shown for the days that the clocks are set to. */
export function NothingThere({ asOf, knownAt }: Clocks): JSX.Element {
  const words =
    asOf === null
      ? `Nothing was known on ${displayDate(knownAt ?? '')}.`
      : `No relations in force on ${displayDate(asOf)}${knownAt === null ? '' : `, as known on ${displayDate(knownAt)}`}.`;
  return (
    <p className={styles.words} role="status">
      {words}
    </p>
  );
}
