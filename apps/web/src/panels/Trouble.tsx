import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../theme/Icon';
import styles from './Trouble.module.css';

interface TroubleProps {
  /** Null where it stands above already. */
  readonly title: string | null;
  readonly advice: string;
  readonly onRetry: () => void;
  /** Loads the page anew, where that may be what helps. */
  readonly onReload?: (() => void) | undefined;
}

/** What went wrong, what to do, and a button that does it. */
export function Trouble({ title, advice, onRetry, onReload }: TroubleProps): JSX.Element {
  return (
    <div className={styles.trouble} role="alert">
      <Icon name="alert" size={24} />
      {title !== null && <p className={styles.title}>{title}</p>}
      <p>{advice}</p>
      <Button onClick={onRetry}>Try again</Button>
      {onReload && (
        <Button variant="default" onClick={onReload}>
          Load the page anew
        </Button>
      )}
    </div>
  );
}
