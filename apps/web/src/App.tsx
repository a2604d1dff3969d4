import { type JSX, lazy, Suspense } from 'react';
import { Provider } from 'urql';
import { client } from './api/client';
import { ExplorerView } from './explorer/ExplorerView';
import { DOCUMENTS_ADDRESS, readerAddress, reviewAddress } from './features/citations/pageAddresses';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { ExplorerTheme } from './ui/theme/ExplorerTheme';

const EmbedView = lazy(() => import('./explorer/EmbedView'));
const DocumentsView = lazy(() => import('./features/documents/DocumentsView'));
const ReviewView = lazy(() => import('./features/review/ReviewView'));
const ReaderView = lazy(() => import('./features/reader/ReaderView'));

export function App(): JSX.Element {
  const sourceId = readerAddress(location.pathname);
  return (
    <Provider value={client}>
      <ExplorerTheme>
        <ErrorBoundary title="The page cannot be shown">
          <Suspense>
            {sourceId !== null ? (
              <ReaderView sourceId={sourceId} />
            ) : reviewAddress(location.pathname) !== null ? (
              <ReviewView />
            ) : location.pathname.replace(/\/$/u, '') === DOCUMENTS_ADDRESS ? (
              <DocumentsView />
            ) : location.pathname === '/embed' ? (
              <EmbedView />
            ) : (
              <ExplorerView />
            )}
          </Suspense>
        </ErrorBoundary>
      </ExplorerTheme>
    </Provider>
  );
}
