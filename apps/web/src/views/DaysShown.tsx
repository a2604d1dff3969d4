import type { JSX } from 'react';
import type { Clocks } from '../state/clocks/clocks';
import { displayDate } from '../state/words/displayDate';
import { Icon } from '../theme/Icon';
import styles from './DaysShown.module.css';

/** The days that the clocks are set to, where nobody may set them; nothing where they are set to none. */
export function DaysShown({ asOf, knownAt }: Clocks): JSX.Element | null {
  if (asOf === null && knownAt === null) return null;
  const words = [
    ...(asOf === null ? [] : [`as it stood on ${displayDate(asOf)}`]),
    ...(knownAt === null ? [] : [`as it was known on ${displayDate(knownAt)}`]),
  ];
  return (
    <p className={styles.line}>
      <Icon name="clock" size={16} />
      Shown {words.join(', ')}
    </p>
  );
}
