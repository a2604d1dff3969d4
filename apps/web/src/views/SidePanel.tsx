import { ActionIcon } from '@mantine/core';
import { type JSX, lazy, Suspense } from 'react';
import { AppearanceChoice } from '../panels/AppearanceChoice';
import { Fold } from '../panels/Fold';
import { Legend } from '../panels/Legend';
import { PlainList } from '../panels/PlainList';
import type { Dimmed } from '../state/dimmed';
import type { Filters } from '../state/filters';
import type { Graph } from '../state/graph';
import type { Selection } from '../state/selection';
import { Icon } from '../theme/Icon';
import type { Scheme } from '../theme/scheme';
import styles from './SidePanel.module.css';

const Gaps = lazy(() => import('../panels/gaps/Gaps'));
const StoryPanel = lazy(() => import('../panels/story/StoryPanel'));

interface SidePanelProps {
  readonly graph: Graph | null;
  readonly filters: Filters;
  readonly dimmed: Dimmed;
  readonly selection: Selection | null;
  readonly scheme: Scheme;
  readonly narrow: boolean;
  readonly onFilters: (filters: Filters) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** Legend and list; at the left, on a phone a sheet from below. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { graph, filters, dimmed, selection, scheme, narrow, onFilters, onSelect, onClose } = props;
  return (
    <aside className={styles.panel} aria-label="Legend and list">
      <div className={styles.close}>
        <ActionIcon variant="subtle" size="md" aria-label="Fold the legend away" onClick={onClose}>
          <Icon name={narrow ? 'close' : 'left'} />
        </ActionIcon>
      </div>
      {graph !== null && (
        <>
          <Fold title="Legend" opensAtFirst>
            {() => <Legend graph={graph} filters={filters} scheme={scheme} onChange={onFilters} />}
          </Fold>
          <Fold title="Gaps and contradictions" opensAtFirst={false}>
            {() => (
              <Suspense>
                <Gaps scheme={scheme} />
              </Suspense>
            )}
          </Fold>
          <Fold title="Story" opensAtFirst={false}>
            {() => (
              <Suspense>
                <StoryPanel />
              </Suspense>
            )}
          </Fold>
          <Fold title="List" opensAtFirst={false}>
            {() => <PlainList graph={graph} dimmed={dimmed} selection={selection} onSelect={onSelect} />}
          </Fold>
        </>
      )}
      {narrow && (
        <nav className={styles.foot} aria-label="Page">
          <a href="/graphql">API</a>
          <AppearanceChoice />
        </nav>
      )}
    </aside>
  );
}
