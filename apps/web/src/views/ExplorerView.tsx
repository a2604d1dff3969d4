import { ActionIcon } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import { type JSX, lazy, Suspense, useState } from 'react';
import { ActorPanel } from '../panels/ActorPanel';
import { DetailsPanel } from '../panels/DetailsPanel';
import { useLayOutPaths } from '../panels/paths/useLayOutPaths';
import { RelationPanel } from '../panels/RelationPanel';
import { pathChoices } from '../panels/takeaway/pathChoices';
import { shownChoices } from '../panels/takeaway/shownChoices';
import type { TakenChoice } from '../panels/takeaway/takenChoice';
import { useExplorer } from '../state/explorer';
import { usePaths } from '../state/paths';
import { Icon } from '../theme/Icon';
import { useScheme } from '../theme/useScheme';
import styles from './ExplorerView.module.css';
import { FaultBoundary } from './FaultBoundary';
import { Header } from './Header';
import { MainView } from './MainView';
import { Notice } from './Notice';
import { SidePanel } from './SidePanel';
import { useAddress } from './useAddress';
import { useExpansion } from './useExpansion';
import { useFirstSight } from './useFirstSight';
import { useShown } from './useShown';

const PathsDock = lazy(() => import('../panels/paths/PathsDock'));
const TakeAway = lazy(() => import('../panels/takeaway/TakeAway'));

/** The page: search above, the legend at the left, the network, and what is open at the right. */
export function ExplorerView(): JSX.Element {
  const {
    graph: loaded,
    selection,
    filters,
    view,
    clocks,
    dates,
    notice,
    select,
    setFilters,
    setView,
    announce,
  } = useExplorer();
  const scheme = useScheme();
  const narrow = useMediaQuery('(max-width: 767px)', false, { getInitialValueInEffect: false });
  // Open where there is room, until the reader says otherwise.
  const [sideChoice, setSideOpen] = useState<boolean | null>(null);
  const sideOpen = sideChoice ?? !narrow;
  const { shown, caveat } = useShown();
  const { dimmed } = shown;
  const graph = loaded && shown.graph;
  const expand = useExpansion();
  const paths = usePaths();
  const layOutPaths = useLayOutPaths();
  const [taken, setTaken] = useState<readonly TakenChoice[] | null>(null);
  useAddress();
  useFirstSight(loaded);
  useHotkeys([['Escape', () => select(null)]]);

  const openKey = selection === null ? '' : `${selection.kind} ${selection.id}`;
  return (
    <div className={styles.page}>
      <Header
        graph={graph}
        scheme={scheme}
        narrow={narrow}
        view={view}
        onView={setView}
        onSelect={select}
        onConnections={() => paths.ask({})}
        onTakeAway={() =>
          setTaken(graph && shownChoices({ graph, dimmed, filters, selection, clocks, dates }))
        }
      />
      {sideOpen ? (
        <SidePanel
          graph={graph}
          filters={filters}
          dimmed={dimmed}
          selection={selection}
          scheme={scheme}
          narrow={narrow}
          onFilters={setFilters}
          onSelect={(selected) => {
            select(selected);
            if (narrow) setSideOpen(false);
          }}
          onClose={() => setSideOpen(false)}
        />
      ) : (
        <div className={styles.unfold}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Show the legend"
            onClick={() => setSideOpen(true)}
          >
            <Icon name="legend" />
          </ActionIcon>
        </div>
      )}
      <main className={styles.network} aria-label="Network">
        <MainView shown={shown} caveat={caveat} scheme={scheme} onExpand={expand} />
        <Notice words={notice} onDone={announce} />
      </main>
      {paths.open && (
        <div className={styles.dock}>
          <Suspense>
            <PathsDock
              selection={selection}
              scheme={scheme}
              onSelect={select}
              onLayOut={layOutPaths}
              onBrief={(chains) => setTaken(pathChoices(chains, paths.question))}
            />
          </Suspense>
        </div>
      )}
      {taken !== null && (
        <Suspense>
          <TakeAway choices={taken} scheme={scheme} onClose={() => setTaken(null)} />
        </Suspense>
      )}
      {selection !== null && (
        <DetailsPanel of={openKey} onClose={() => select(null)}>
          <FaultBoundary key={openKey} title="This cannot be shown">
            {selection.kind === 'relation' ? (
              <RelationPanel id={selection.id} scheme={scheme} />
            ) : (
              <ActorPanel id={selection.id} scheme={scheme} onExpand={expand} />
            )}
          </FaultBoundary>
        </DetailsPanel>
      )}
    </div>
  );
}
