import { type JSX, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useRole } from '../../api/viewer';
import { passageRange } from '../../domain/passageRange';
import { displayDate } from '../../domain/words/dates';
import { webAddress } from '../../domain/words/links';
import { counted, isolated } from '../../domain/words/text';
import { ErrorBoundary, ErrorMessage } from '../../ui/ErrorBoundary';
import { Icon } from '../../ui/Icon';
import { onDemand } from '../../ui/onDemand';
import { useScheme } from '../../ui/theme/scheme';
import { addressOfReview } from '../citations/pageAddresses';
import type { ClaimDraft } from '../claim-form';
import { JudgementLine, useJudgedCount } from '../judgements';
import { useSourceChanges } from '../live-changes';
import { PlaceHeader } from '../places';
import { Waiting } from '../progress';
import { SourceActions } from '../source-form';
import { DocumentText } from './DocumentText';
import { citedPlaces } from './passages';
import { PlaceList } from './PlaceList';
import styles from './ReaderView.module.css';
import { sourceDetails, type ReadDocument, useDocument } from './useDocument';

const ClaimDesk = onDemand(() => import('./ClaimDesk'));

/** A held document with its cited passages marked, opened at the one in the address. */
export default function ReaderView({ sourceId }: { readonly sourceId: string }): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const judged = useJudgedCount(({ count }) => count);
  const read = useDocument(sourceId, attempt + judged);
  useSourceChanges(sourceId, () => setAttempt((times) => times + 1));
  return (
    <div className={styles.page}>
      <PlaceHeader current="documents" />
      {read.state === 'read' ? (
        <OpenDocument document={read.document} onWritten={() => setAttempt(attempt + 1)} />
      ) : (
        <main className={styles.alone}>
          <h1 className="unseen">Document</h1>
          {read.state === 'waiting' ? (
            <Waiting words="Opening the document…" asked={[sourceDetails]} />
          ) : (
            <ErrorMessage
              title="The document cannot be opened"
              advice={read.advice}
              onRetry={() => setAttempt(attempt + 1)}
            />
          )}
        </main>
      )}
    </div>
  );
}

function OpenDocument({
  document: { source, relations, text },
  onWritten,
}: {
  readonly document: ReadDocument;
  readonly onWritten: () => void;
}): JSX.Element {
  const article = useRef<HTMLElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const isEditor = useRole() !== 'READER';
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const scheme = useScheme();
  const fragment = useFragment();
  const { title, authors, publisher, published } = source;
  const address = webAddress(source.url);
  const places = useMemo(() => citedPlaces(source.id, text ?? '', relations), [source.id, text, relations]);
  const asked = useMemo(
    () => (text === null || fragment === '' ? null : passageRange(text, fragment)),
    [text, fragment],
  );
  useEffect(() => {
    document.title = `${title} – Entente`;
  }, [title]);
  const origin = [
    authors.map(isolated).join(', '),
    isolated(publisher ?? ''),
    published === null ? '' : displayDate(published),
  ];
  const missing = text !== null && fragment !== '' && asked === null;
  return (
    <div className={styles.columns} data-writing={draft !== null}>
      <main className={styles.main} tabIndex={-1}>
        <header className={styles.head}>
          <h1 className={styles.title} lang={source.language ?? undefined} dir="auto">
            {title}
          </h1>
          <p className={styles.origin}>{origin.filter((part) => part !== '').join(' · ')}</p>
          {address !== null && (
            <p className={styles.origin}>
              <a href={address} target="_blank" rel="noopener noreferrer">
                Where it was published
                <Icon name="outward" size={14} />
                <span className="unseen">(opens in a new window)</span>
              </a>
            </p>
          )}
          <JudgementLine kind="source" id={source.id} name={title} judged={source.reliability} />
          <SourceActions source={source} onWritten={onWritten} />
        </header>
        {missing && (
          <p className={styles.warning} role="alert">
            <Icon name="alert" size={16} />
            This document has no passage at {fragment}. It is shown from its beginning, and no other passage
            is put in its place.
          </p>
        )}
        {text === null ? (
          <div className={styles.unheld}>
            <p>
              <strong>The text of this document is not held here</strong>, so its passages cannot be shown.
              {address === null ? '' : ' It can be read where it was published.'}
            </p>
            <p>
              To hold it, run <code>npx entente source add &lt;file&gt;</code>. Every passage is then checked
              against it.
            </p>
          </div>
        ) : (
          <div className={styles.textPlace}>
            <DocumentText
              text={text}
              language={source.language}
              places={places}
              asked={asked}
              drafted={draft?.passage ?? null}
              article={article}
            />
            <div ref={overlay} className={styles.overlay} />
          </div>
        )}
      </main>
      <aside className={styles.side} aria-label={draft === null ? 'Passages' : 'A new claim'}>
        {isEditor && text !== null && (
          <ErrorBoundary title="The form cannot be shown">
            <ClaimDesk
              document={{ ...source, text }}
              article={article}
              overlay={overlay}
              draft={draft}
              scheme={scheme}
              onDraft={setDraft}
              onWritten={onWritten}
            />
          </ErrorBoundary>
        )}
        {draft === null && (
          <>
            {isEditor && text !== null && (
              <p className={styles.origin}>
                <a href={addressOfReview(source.id)}>Review the claims proposed from it</a>
              </p>
            )}
            <h2 className={styles.sideTitle}>
              {places.length === 0
                ? 'Nothing rests on this document yet'
                : counted(places.length, 'cited passage')}
            </h2>
            <PlaceList places={places} sourceId={source.id} fragment={fragment} scheme={scheme} />
          </>
        )}
      </aside>
    </div>
  );
}

/** The fragment of the address, such as `char=12,40`. */
function useFragment(): string {
  return useSyncExternalStore(subscribe, () => location.hash.slice(1));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
