import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type JSX, lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { ReadOnly } from '../commands/commands';
import { useCommandKeys } from '../commands/shortcuts';
import { useExplorer } from '../domain/page-state/explorerStore';
import type { Graph } from '../domain/network/graph';
import { AccountDialogs, useAccountCommands } from '../features/account';
import { useSavedFilters } from '../features/filters/savedFilters';
import { useFirstSteps } from '../features/first-steps/firstSteps';
import { ChangesDialog } from '../features/history';
import { useLiveChanges } from '../features/live-changes';
import { MergeDialog } from '../features/merge';
import { useExpansion } from '../features/network/useExpansion';
import { useLayOutPaths } from '../features/paths/layOutPaths';
import type { FoundPath } from '../features/paths/pathQueries';
import { usePathCommands, usePaths } from '../features/paths/pathsState';
import { useAddress } from '../features/permalink/useAddress';
import { Progress } from '../features/progress';
import { useSavedViews } from '../features/saved-views/savedViews';
import { useOpenedResult } from '../features/search';
import { DetailsPanel } from '../features/details/DetailsPanel';
import { useDroppedFiles } from './droppedFiles';
import { usePresentation } from '../features/story/story';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notices';
import { loadModule, onDemand } from '../ui/onDemand';
import { useScheme } from '../ui/theme/scheme';
import styles from './ExplorerView.module.css';
import { Header } from './Header';
import { MainRegion, MainView } from './MainView';
import { usePageCommands } from './pageCommands';
import { PageDialogs, ShareDialogs } from './PageDialogs';
import { usePage } from './pageState';
import { SidePanel } from './SidePanel';
import { useStoryCommands } from './storyCommands';
import { useShown } from './useShown';

const FirstSteps = lazy(() => import('../features/first-steps/FirstSteps'));
const PathsDock = onDemand(() => import('../features/paths/PathsDock'));
const OpenedResultNotice = onDemand(() => import('../features/search/OpenedResultNotice'));
const PresentBar = onDemand(() => import('../features/story/PresentBar'));
const loadSelectedDetails = () => import('./SelectedDetails');
const SelectedDetails = onDemand(loadSelectedDetails);

/** Whether a media query matches, from the first render on. */
const useWindow = (query: string): boolean => useMediaQuery(query, false, { getInitialValueInEffect: false });

/** The window: search on top, legend on the left, the network, details on the right. */
export function ExplorerView(): JSX.Element {
  const { graph: loaded, selection, view, notice, openDetails, setView, announce } = useExplorer();
  const scheme = useScheme();
  const [narrow, little, roomy, broad] = [
    useWindow('(max-width: 767px)'),
    useWindow('(max-width: 479px)'),
    useWindow('(min-width: 1440px)'),
    useWindow('(min-width: 1640px)'),
  ];
  const { legend, setLegend, open: openDialog, close } = usePage();
  // Open by default if there is room.
  const sideOpen = legend ?? !narrow;
  const { shown, facetGraph, notice: viewNotice } = useShown();
  const graph = loaded && shown.graph;
  const expand = useExpansion();
  const paths = usePaths();
  const layOutPaths = useLayOutPaths();
  const page = useRef<HTMLDivElement>(null);
  const firstSteps = useFirstSteps(({ open }) => open);
  const openedResult = useOpenedResult((state) => state.opened);
  const presenting = usePresentation(({ at }) => at !== null);
  const [briefPaths, setBriefPaths] = useState<readonly FoundPath[] | null>(null);
  useAddress();
  useDroppedFiles();
  useLiveChanges();
  useSavesOfOtherWindows();
  useFirstStepsOnFirstVisit(loaded);
  useCommandKeys(announce);
  usePageCommands(sideOpen);
  usePathCommands();
  useStoryCommands();
  useAccountCommands();
  useFetchedWhenTouched(page);

  const openKey = selection === null ? '' : `${selection.kind} ${selection.id}`;
  return (
    <div ref={page} className={styles.page} data-presenting={presenting}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          // The address belongs to the view.
          event.preventDefault();
          const main = document.querySelector('main');
          const shownIn = main?.querySelector<HTMLElement>('[role="application"], [role="listbox"]') ?? null;
          shownIn?.focus();
          if (document.activeElement !== shownIn) main?.focus();
        }}
      >
        Skip to the {view === 'graph' ? 'network' : view}
      </a>
      <Header
        graph={graph}
        scheme={scheme}
        room={broad ? 'full' : roomy ? 'wide' : little ? 'little' : 'medium'}
        view={view}
        onView={setView}
        onConnections={() => paths.ask({})}
        onExport={() => openDialog('export')}
      />
      {sideOpen ? (
        <SidePanel
          shown={loaded && shown}
          facetGraph={facetGraph}
          selection={selection}
          scheme={scheme}
          narrow={narrow}
          linked={!roomy}
          onSelect={(selected) => {
            openDetails(selected);
            if (narrow) setLegend(false);
          }}
          onClose={() => setLegend(false)}
        />
      ) : (
        <div className={styles.unfold}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Show the legend"
            onClick={() => setLegend(true)}
          >
            <Icon name="legend" />
          </ActionIcon>
        </div>
      )}
      <MainRegion className={styles.network}>
        {/* Replaces the status line of the header while that is hidden. */}
        {presenting && <h1 className="unseen">Entente</h1>}
        {/* While a story is presented, no tools are shown. */}
        <ReadOnly value={presenting}>
          <MainView shown={shown} notice={viewNotice} scheme={scheme} onExpand={expand}>
            <Progress />
            {openedResult !== null && (
              <OpenedResultNotice result={openedResult} shown={shown} onExpand={expand} />
            )}
            <Notice words={notice} onDone={announce} />
          </MainView>
        </ReadOnly>
      </MainRegion>
      {paths.open && (
        <div className={styles.dock}>
          <ErrorBoundary title="The paths cannot be shown">
            <PathsDock
              selection={selection}
              scheme={scheme}
              onSelect={openDetails}
              onLayOut={layOutPaths}
              onBrief={(found) => {
                setBriefPaths(found);
                openDialog('export');
              }}
            />
          </ErrorBoundary>
        </div>
      )}
      {firstSteps && (
        <div className={styles.steps}>
          <ErrorBoundary title="The first steps cannot be shown">
            <Suspense>
              <FirstSteps />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      <PageDialogs
        shown={shown}
        paths={briefPaths}
        scheme={scheme}
        onClose={() => {
          close();
          setBriefPaths(null);
        }}
      />
      <ShareDialogs />
      <AccountDialogs />
      <MergeDialog scheme={scheme} />
      <ChangesDialog />
      {presenting && (
        <div className={styles.story}>
          <ErrorBoundary title="The story cannot be shown">
            <PresentBar ends />
          </ErrorBoundary>
        </div>
      )}
      {selection !== null && (
        <DetailsPanel of={openKey} onClose={() => openDetails(null)}>
          <ErrorBoundary key={openKey} title={`This ${selection.kind} cannot be shown`}>
            <SelectedDetails
              selection={selection}
              known={shown.known.relations}
              scheme={scheme}
              onExpand={expand}
            />
          </ErrorBoundary>
        </DetailsPanel>
      )}
    </div>
  );
}

/** What a first visit does not wait for, and the first press or key does: the content of the panel of details, and what keeps the focus, which nothing has before. */
function useFetchedWhenTouched(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const touches = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
    const fetchOnce = (): void => {
      for (const touch of touches) removeEventListener(touch, fetchOnce);
      // If it fails to load, the component that needs it reports the error.
      loadModule(loadSelectedDetails).catch(() => undefined);
      import('./keepFocus').then(
        ({ keepFocus }) => {
          if (page.current) keepFocus(page.current);
        },
        () => undefined,
      );
    };
    for (const touch of touches) addEventListener(touch, fetchOnce);
    return () => touches.forEach((touch) => removeEventListener(touch, fetchOnce));
  }, [page]);
}

/** Shows the first steps on a first visit to an address without a query. */
function useFirstStepsOnFirstVisit(graph: Graph | null): void {
  const isFirst = graph !== null && graph.actors.length > 0;
  useEffect(() => {
    if (!isFirst || location.search !== '') return;
    const { known, show } = useFirstSteps.getState();
    if (!known) show();
  }, [isFirst]);
}

const stores = [useSavedViews, useSavedFilters];

/** Reloads saved views and filters when another window of this browser changes them. */
function useSavesOfOtherWindows(): void {
  useEffect(() => {
    const learn = ({ key }: StorageEvent): void => {
      for (const { persist } of stores) if (persist.getOptions().name === key) void persist.rehydrate();
    };
    addEventListener('storage', learn);
    return () => removeEventListener('storage', learn);
  }, []);
}
