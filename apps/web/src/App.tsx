import { type JSX, lazy, Suspense } from 'react';
import { Provider } from 'urql';
import { client } from './api/client';
import { readerAddress } from './reader/readerAddress';
import { ExplorerTheme } from './theme/ExplorerTheme';
import { ExplorerView } from './views/ExplorerView';
import { FaultBoundary } from './views/FaultBoundary';

const EmbedView = lazy(() => import('./views/EmbedView'));
const ReaderView = lazy(() => import('./reader/ReaderView'));

export function App(): JSX.Element {
  const sourceId = readerAddress(location.pathname);
  return (
    <Provider value={client}>
      <ExplorerTheme>
        <FaultBoundary title="The page cannot be shown">
          <Suspense>
            {sourceId !== null ? (
              <ReaderView sourceId={sourceId} />
            ) : location.pathname === '/embed' ? (
              <EmbedView />
            ) : (
              <ExplorerView />
            )}
          </Suspense>
        </FaultBoundary>
      </ExplorerTheme>
    </Provider>
  );
}
