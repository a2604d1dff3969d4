import { ActionIcon, Button } from '@mantine/core';
import type { JSX } from 'react';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Opened } from '../domain/network/selection';
import type { FacetGraph, Shown } from '../domain/what-is-shown/shownGraph';
import { DOCUMENTS_ADDRESS } from '../features/citations/pageAddresses';
import { FilterOutcome } from '../features/filters/FilterOutcome';
import { Legend } from '../features/filters/Legend';
import { isOverview, legendCounts, listedActors, OverviewOutcome, useOverview } from '../features/overview';
import { useStepEditing } from '../features/story/story';
import { AppearanceChoice } from '../ui/AppearanceChoice';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Fold } from '../ui/Fold';
import { Icon } from '../ui/Icon';
import { onDemand } from '../ui/onDemand';
import type { Scheme } from '../ui/theme/scheme';
import { usePage } from './pageState';
import { PlainList } from '../features/network/PlainList';
import styles from './SidePanel.module.css';

const Filters = onDemand(() => import('../features/filters/Filters'));
const OverviewFilters = onDemand(() => import('../features/overview/OverviewFilters'));
const Gaps = onDemand(() => import('../features/gaps/Gaps'));
const StoryPanel = onDemand(() => import('../features/story/StoryPanel'));

interface SidePanelProps {
  /** Null while loading. */
  readonly shown: Shown | null;
  readonly facetGraph: FacetGraph;
  readonly selection: Opened | null;
  readonly scheme: Scheme;
  readonly narrow: boolean;
  /** Whether the links of the page are at the bottom, because the header has no room for them. */
  readonly linked: boolean;
  readonly onSelect: (selection: Opened) => void;
  readonly onClose: () => void;
}

/** Legend, filters, gaps, story and list; on the left, on a phone a sheet from below. */
export function SidePanel(props: SidePanelProps): JSX.Element {
  const { shown, facetGraph, selection, scheme, narrow, linked, onSelect, onClose } = props;
  const overview = useOverview();
  const inOverview = isOverview(
    useExplorer(({ graph }) => graph),
    overview,
  );
  const counted = inOverview ? overview.answer : null;
  const addedStep = useStepEditing(({ stepId, added }) => (added ? stepId : null));
  return (
    <aside className={styles.panel} aria-label="Legend and list">
      <div className={styles.close}>
        <ActionIcon variant="subtle" size="md" aria-label="Collapse the legend" onClick={onClose}>
          <Icon name={narrow ? 'close' : 'left'} />
        </ActionIcon>
      </div>
      {shown !== null && (
        <>
          <Fold title="Legend" opensAtFirst>
            {() => (
              <Legend
                facetGraph={
                  counted ? () => ({ actors: listedActors(counted.overview), relations: [] }) : facetGraph
                }
                counts={inOverview && overview.counts ? legendCounts(overview.counts) : null}
                scheme={scheme}
              />
            )}
          </Fold>
          {inOverview ? <OverviewOutcome /> : <FilterOutcome shown={shown} />}
          <Fold title="More filters" opensAtFirst={false}>
            {() => (
              <ErrorBoundary title="The filters cannot be shown">
                {inOverview ? (
                  <OverviewFilters />
                ) : (
                  <Filters graph={shown.standing} facetGraph={facetGraph} />
                )}
              </ErrorBoundary>
            )}
          </Fold>
          <Fold title="Gaps and contradictions" opensAtFirst={false}>
            {() => (
              <ErrorBoundary title="The gaps cannot be shown">
                <Gaps scheme={scheme} />
                <p className={styles.further}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => usePage.getState().open('contradictions')}
                  >
                    Compare contradicting claims
                  </Button>
                  <Button
                    variant="default"
                    size="compact-sm"
                    onClick={() => usePage.getState().open('duplicates')}
                  >
                    One actor, two names?
                  </Button>
                </p>
              </ErrorBoundary>
            )}
          </Fold>
          <Fold title="Story" opensAtFirst={false} wanted={addedStep}>
            {() => (
              <ErrorBoundary title="The story cannot be shown">
                <StoryPanel />
              </ErrorBoundary>
            )}
          </Fold>
          <Fold title="List" opensAtFirst={false}>
            {() => (
              <PlainList
                graph={counted ? { actors: listedActors(counted.overview), relations: [] } : shown.graph}
                dimmed={shown.dimmed}
                selection={selection}
                onSelect={onSelect}
              />
            )}
          </Fold>
        </>
      )}
      {linked && (
        <nav className={styles.foot} aria-label="Page">
          <a href={DOCUMENTS_ADDRESS}>Documents</a>
          <a href="/graphql">Developers</a>
          <AppearanceChoice />
        </nav>
      )}
    </aside>
  );
}
