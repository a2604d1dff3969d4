import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useExplorer } from '../../state/explorer';
import { counted } from '../../state/words/counted';
import { backToOverview } from './backToOverview';
import { filterOf, useOverview } from './overviewState';
import styles from './OverviewView.module.css';

/** Says, over a part of a large graph, how much of it that is, and leads back to the overview. */
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
        <Button size="compact-sm" variant="default" onClick={backToOverview}>
          Back to the overview
        </Button>
      )}
    </div>
  );
}
