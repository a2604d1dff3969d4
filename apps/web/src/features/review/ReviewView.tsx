import { type JSX, useEffect, useState } from 'react';
import { useRole } from '../../api/viewer';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { addressOfReview, reviewAddress } from '../citations/pageAddresses';
import { PlaceHeader } from '../places';
import { ReviewDesk } from './ReviewDesk';
import { ReviewList } from './ReviewList';
import styles from './ReviewView.module.css';

const PatternsSheet = onDemand(() => import('./PatternsSheet'));

/** The place where proposals are decided on, document by document. For editors. */
export default function ReviewView(): JSX.Element {
  const [sourceId, open] = useReviewAddress();
  const isEditor = useRole() !== 'READER';
  const [listed, setListed] = useState(false);
  const [written, setWritten] = useState(0);
  const [isJudging, setJudging] = useState(false);
  const closePatterns = (): void => setJudging(false);
  useEffect(() => {
    document.title = 'Review – Entente';
  }, []);
  return (
    <div className={styles.page}>
      <PlaceHeader current="review">
        {isEditor && (
          <button
            type="button"
            className={styles.unfold}
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {listed ? 'Back to the text' : 'Choose a document'}
          </button>
        )}
      </PlaceHeader>
      {isEditor ? (
        <div className={styles.columns} data-listed={listed}>
          <aside className={styles.list} aria-label="Documents to review">
            <ReviewList
              sourceId={sourceId}
              written={written}
              onOpen={(id, replaces) => {
                open(id, replaces);
                setListed(false);
              }}
            />
            <button type="button" className={styles.patterns} onClick={() => setJudging(true)}>
              How often each pattern is right…
            </button>
            {isJudging && (
              <ErrorBoundary title="How often each pattern is right" onClose={closePatterns}>
                <PatternsSheet onSwitched={() => setWritten((times) => times + 1)} onClose={closePatterns} />
              </ErrorBoundary>
            )}
          </aside>
          {sourceId === '' ? (
            <main className={styles.empty} tabIndex={-1}>
              <h1 className="unseen">Review</h1>
              <p>
                Choose a document. Nothing that is proposed from it enters the graph before you accept it.
              </p>
            </main>
          ) : (
            <ErrorBoundary key={sourceId} title="The review cannot be shown">
              <ReviewDesk sourceId={sourceId} onDecided={() => setWritten((times) => times + 1)} />
            </ErrorBoundary>
          )}
        </div>
      ) : (
        <main className={styles.empty} tabIndex={-1}>
          <h1 className={styles.title}>Review</h1>
          <p>
            Claims are reviewed by editors. Open a sign-in link to become one, or ask whoever runs this server
            for it.
          </p>
        </main>
      )}
    </div>
  );
}

/** The document in the address, '' where it names none, and how to open another one. */
function useReviewAddress(): readonly [string, (id: string, replaces: boolean) => void] {
  const [sourceId, setSourceId] = useState(() => reviewAddress(location.pathname) ?? '');
  useEffect(() => {
    const follow = (): void => setSourceId(reviewAddress(location.pathname) ?? '');
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return [
    sourceId,
    (id, replaces) => {
      const address = addressOfReview(id);
      if (replaces) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      setSourceId(id);
    },
  ];
}
