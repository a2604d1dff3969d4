import { type JSX, lazy, Suspense, useEffect } from 'react';
import { ReadOnly } from '../commands/commands';
import { useExplorer } from '../domain/page-state/explorerStore';
import { ActorPanel } from '../features/details/ActorPanel';
import { DetailsPanel } from '../features/details/DetailsPanel';
import { RelationPanel } from '../features/details/RelationPanel';
import { BandPanel } from '../features/overview/BandPanel';
import { useAddress } from '../features/permalink/useAddress';
import { usePresentation } from '../features/story/story';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useScheme } from '../ui/theme/scheme';
import styles from './EmbedView.module.css';
import { MainRegion, MainView } from './MainView';
import { useShown } from './useShown';

const PresentBar = lazy(() => import('../features/story/PresentBar'));

const nothing = (): void => undefined;

/** The view inside another page: read-only. */
export default function EmbedView(): JSX.Element {
  const { selection, openDetails } = useExplorer();
  const hasStory = useExplorer(({ steps }) => steps.length > 0);
  const scheme = useScheme();
  const { shown, notice } = useShown();
  useAddress('read');
  useEffect(() => {
    if (hasStory) usePresentation.getState().present(0);
  }, [hasStory]);
  return (
    <ReadOnly value>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.wordmark}>Entente</h1>
          <a href={`/${location.search}`} target="_blank" rel="noopener">
            Open in Entente
            <span className="unseen">(opens in a new window)</span>
          </a>
        </header>
        <MainRegion className={styles.network}>
          <MainView shown={shown} notice={notice} scheme={scheme} onExpand={nothing} />
        </MainRegion>
        {selection !== null && (
          <DetailsPanel of={`${selection.kind} ${selection.id}`} onClose={() => openDetails(null)}>
            <ErrorBoundary key={selection.id} title="This cannot be shown">
              {selection.kind === 'relation' ? (
                <RelationPanel id={selection.id} known={shown.known.relations} scheme={scheme} />
              ) : selection.kind === 'band' ? (
                <BandPanel id={selection.id} scheme={scheme} />
              ) : (
                <ActorPanel id={selection.id} scheme={scheme} onExpand={nothing} />
              )}
            </ErrorBoundary>
          </DetailsPanel>
        )}
        <div className={styles.story}>
          <ErrorBoundary title="The story cannot be shown">
            <Suspense>
              <PresentBar ends={false} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </div>
    </ReadOnly>
  );
}
