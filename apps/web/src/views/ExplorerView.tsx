import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type JSX, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { FoundPath } from '../api/foundPath';
import { ReadOnly } from '../commands/readOnly';
import { useCommandKeys } from '../commands/useCommandKeys';
import { BandPanel } from '../features/overview';
import { useSought } from '../features/search';
import { ActorPanel } from '../panels/details/ActorPanel';
import { DetailsPanel } from '../panels/details/DetailsPanel';
import { RelationPanel } from '../panels/details/RelationPanel';
import { useLayOutPaths } from '../panels/paths/useLayOutPaths';
import { usePathCommands } from '../panels/paths/usePathCommands';
import { NoteField } from '../panels/story/NoteField';
import { useExplorer } from '../state/explorer';
import { useFirstSteps } from '../state/firstSteps';
import { usePage } from '../state/page';
import { usePaths } from '../state/paths/paths';
import { useTelling } from '../state/story/telling';
import { Icon } from '../theme/Icon';
import { useScheme } from '../theme/useScheme';
import styles from './ExplorerView.module.css';
import { FaultBoundary } from './FaultBoundary';
import { Header } from './Header';
import { MainRegion } from './MainRegion';
import { MainView } from './MainView';
import { Notice } from './Notice';
import { onDemand } from './onDemand';
import { PageDialogs } from './PageDialogs';
import { Progress } from './Progress';
import { ShareDialogs } from './ShareDialogs';
import { SidePanel } from './SidePanel';
import { useAddress } from './useAddress';
import { useDroppedPicture } from './useDroppedPicture';
import { useExpansion } from './useExpansion';
import { useFirstSight } from './useFirstSight';
import { usePageCommands } from './usePageCommands';
import { useSavedElsewhere } from './useSavedElsewhere';
import { useShown } from './useShown';
import { useStoryCommands } from './useStoryCommands';

const FirstSteps = lazy(() => import('../panels/firststeps/FirstSteps'));
const PathsDock = onDemand(() => import('../panels/paths/PathsDock'));
const SoughtNotice = onDemand(() => import('../features/search/SoughtNotice'));
const PresentBar = onDemand(() => import('../panels/story/PresentBar'));

/** Whether the window is as a media query says, from the first drawing on. */
const useWindow = (query: string): boolean => useMediaQuery(query, false, { getInitialValueInEffect: false });

/** The page: search above, the legend at the left, the network, and what is open at the right. */
export function ExplorerView(): JSX.Element {
  const { graph: loaded, selection, view, notice, select, setView, announce } = useExplorer();
  const scheme = useScheme();
  const [narrow, little, roomy] = [
    useWindow('(max-width: 767px)'),
    useWindow('(max-width: 479px)'),
    useWindow('(min-width: 1160px)'),
  ];
  const { legend, setLegend, open: openDialog, close } = usePage();
  // Open where there is room, until the reader says otherwise.
  const sideOpen = legend ?? !narrow;
  const { shown, facetGraph, caveat } = useShown();
  const graph = loaded && shown.graph;
  const expand = useExpansion();
  const paths = usePaths();
  const layOutPaths = useLayOutPaths();
  const page = useRef<HTMLDivElement>(null);
  const firstSteps = useFirstSteps(({ open }) => open);
  const sought = useSought((state) => state.sought);
  const telling = useTelling(({ at }) => at !== null);
  const [chains, setChains] = useState<readonly FoundPath[] | null>(null);
  useAddress();
  useDroppedPicture();
  useSavedElsewhere();
  useFirstSight(loaded);
  useCommandKeys(announce);
  usePageCommands(sideOpen);
  usePathCommands();
  useStoryCommands();
  useEffect(() => {
    // Nothing can be lost before something has it.
    const fetchOnce = (): void => {
      import('./keepFocus').then(
        ({ keepFocus }) => {
          if (page.current) keepFocus(page.current);
        },
        () => undefined,
      );
    };
    addEventListener('focusin', fetchOnce, { once: true });
    return () => removeEventListener('focusin', fetchOnce);
  }, []);

  const openKey = selection === null ? '' : `${selection.kind} ${selection.id}`;
  return (
    <div ref={page} className={styles.page} data-telling={telling}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          // The address is that of the picture.
          event.preventDefault();
          const main = document.querySelector('main');
          const shownIn = main?.querySelector<HTMLElement>('[role="application"], [role="listbox"]') ?? null;
          shownIn?.focus();
          // While it is laid out, nobody can be there.
          if (document.activeElement !== shownIn) main?.focus();
        }}
      >
        Skip to the {view === 'graph' ? 'network' : view}
      </a>
      <Header
        graph={graph}
        scheme={scheme}
        room={roomy ? 'wide' : little ? 'little' : 'medium'}
        view={view}
        onView={setView}
        onConnections={() => paths.ask({})}
        onTakeAway={() => openDialog('takeAway')}
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
            select(selected);
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
        {/* That of the header is away meanwhile. */}
        {telling && <h1 className="unseen">Entente</h1>}
        {/* A story that is told is looked at: no tools stand in its way. */}
        <ReadOnly value={telling}>
          <MainView shown={shown} caveat={caveat} scheme={scheme} onExpand={expand}>
            <Progress />
            {sought !== null && <SoughtNotice sought={sought} shown={shown} onExpand={expand} />}
            <Notice words={notice} onDone={announce} />
          </MainView>
        </ReadOnly>
      </MainRegion>
      {paths.open && (
        <div className={styles.dock}>
          <FaultBoundary title="The paths cannot be shown">
            <PathsDock
              selection={selection}
              scheme={scheme}
              onSelect={select}
              onLayOut={layOutPaths}
              onBrief={(found) => {
                setChains(found);
                openDialog('takeAway');
              }}
            />
          </FaultBoundary>
        </div>
      )}
      {firstSteps && (
        <div className={styles.steps}>
          <FaultBoundary title="The first steps cannot be shown">
            <Suspense>
              <FirstSteps />
            </Suspense>
          </FaultBoundary>
        </div>
      )}
      <PageDialogs
        shown={shown}
        chains={chains}
        scheme={scheme}
        onClose={() => {
          close();
          setChains(null);
        }}
      />
      <ShareDialogs />
      {telling && (
        <div className={styles.story}>
          <FaultBoundary title="The story cannot be told">
            <PresentBar ends />
          </FaultBoundary>
        </div>
      )}
      {selection !== null && (
        <DetailsPanel of={openKey} onClose={() => select(null)}>
          <FaultBoundary key={openKey} title="This cannot be shown">
            {selection.kind === 'relation' ? (
              <RelationPanel id={selection.id} known={shown.known.relations} scheme={scheme} />
            ) : selection.kind === 'band' ? (
              <BandPanel id={selection.id} scheme={scheme} />
            ) : (
              <ActorPanel id={selection.id} scheme={scheme} onExpand={expand} />
            )}
            {selection.kind !== 'band' && <NoteField on={selection} />}
          </FaultBoundary>
        </DetailsPanel>
      )}
    </div>
  );
}
