import type { JSX } from 'react';
import { Icon } from '../../theme/Icon';
import styles from './ClockLine.module.css';

/** The clocks put away: a line that brings them out. */
export function ClockLine({ onOpen }: { readonly onOpen: () => void }): JSX.Element {
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <Icon name="clock" size={16} />
      See it as it stood, or as it was known, on a day
    </button>
  );
}
