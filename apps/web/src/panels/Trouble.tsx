import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../theme/Icon';
import styles from './Trouble.module.css';

interface TroubleProps {
  readonly title: string;
  readonly advice: string;
  readonly onRetry: () => void;
}

/** What went wrong, what to do, and a button that does it. */
export function Trouble({ title, advice, onRetry }: TroubleProps): JSX.Element {
  return (
    <div className={styles.trouble} role="alert">
      <Icon name="alert" size={24} />
      <p className={styles.title}>{title}</p>
      <p>{advice}</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  );
}
