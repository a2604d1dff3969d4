import type { JSX } from 'react';
import { Icon } from '../../theme/Icon';
import styles from './ClockLine.module.css';

/** The clocks put away: a line that brings them out. */
export function ClockLine({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Icon name="clock" size={16} />
      Time travel: in force on a day, known by a day
    </button>
  );
}
