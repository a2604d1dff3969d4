import { Button } from '@mantine/core';
import type { JSX } from 'react';
import styles from '../../panels/legend/Legend.module.css';
import { useExplorer } from '../../state/explorer';
import { isFiltered } from '../../state/filters/isFiltered';
import { counted } from '../../state/words/counted';
import { clearing } from './clearing';
import { useOverview } from './overviewState';

/** How much of a large graph the filters leave, and the way to take them off. */
export function OverviewOutcome(): JSX.Element | null {
  const { filters, dates, act } = useExplorer();
  const { answer, size } = useOverview();
  if (!isFiltered(filters) && dates.from === null && dates.to === null) return null;
  if (answer === null || size === null) return null;
  return (
    <div className={styles.outcome}>
      <p role="status">
        {answer.overview.relationCount.toLocaleString('en')} of {counted(size, 'relation')} match.
      </p>
      <Button variant="default" size="compact-sm" onClick={() => act(clearing)}>
        Show all
      </Button>
    </div>
  );
}
