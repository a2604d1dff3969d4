import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isFiltered } from '../../domain/questions/filters';
import { counted } from '../../domain/words/text';
import outcomeStyles from '../filters/Legend.module.css';
import { backToOverview, filterOf, useOverview, clearing } from './overviewState';
import styles from './OverviewView.module.css';

/** Says how much of a large graph is shown, and returns to the overview. */
export function OverviewBar(): JSX.Element | null {
  const graph = useExplorer((explorer) => explorer.graph);
  const size = useOverview((overview) => overview.size);
  if (graph === null || size === null) return null;
  const shown = graph.relations.length.toLocaleString('en');
  const isAll = filterOf(graph) !== null;
  return (
    <div className={styles.bar}>
      <p>
        {shown} of {counted(size, 'relation')}
        {isAll ? ': all that pass' : ''}
      </p>
      {!isAll && (
        <button type="button" onClick={backToOverview}>
          Back to the overview
        </button>
      )}
    </div>
  );
}

/** How many relations pass the filters, and clears them. */
export function OverviewOutcome(): JSX.Element | null {
  const { filters, dates, execute } = useExplorer();
  const { answer, size } = useOverview();
  if (!isFiltered(filters) && dates.from === null && dates.to === null) return null;
  if (answer === null || size === null) return null;
  return (
    <div className={outcomeStyles.outcome}>
      <p role="status">
        {answer.overview.relationCount.toLocaleString('en')} of {counted(size, 'relation')} match.
      </p>
      <Button variant="default" size="compact-sm" onClick={() => execute(clearing)}>
        Show all
      </Button>
    </div>
  );
}
