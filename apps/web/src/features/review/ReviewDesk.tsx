import { type JSX, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { passageRange, unitsOf } from '../../domain/passageRange';
import { displayDate } from '../../domain/words/dates';
import { isolated } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { palette } from '../../ui/theme/palette';
import { type Scheme, useScheme } from '../../ui/theme/scheme';
import { type ClaimDraft, vocabularyQuery } from '../claim-form';
import { Waiting } from '../progress';
import { DocumentText, type MarkedMention } from '../reader/DocumentText';
import { citedPlaces } from '../reader/passages';
import { type ReadDocument, sourceDetails, useDocument } from '../reader/useDocument';
import { mentionsQuery, type Proposal } from './reviewQueries';
import { ReviewSide } from './ReviewSide';
import styles from './ReviewView.module.css';
import { ToneBars } from './ToneBars';
import { useReview } from './useReview';

interface ReviewDeskProps {
  readonly sourceId: string;
  readonly onDecided: () => void;
}

/** A document with the proposal in hand framed in its text, and the card to decide on it. */
export function ReviewDesk({ sourceId, onDecided }: ReviewDeskProps): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  const read = useDocument(sourceId, attempt);
  const readAgain = (): void => setAttempt((times) => times + 1);
  if (read.state === 'read' && read.document.text !== null) {
    const { document } = read;
    return (
      <OpenDesk
        document={document}
        text={read.document.text}
        onDecided={() => {
          readAgain();
          onDecided();
        }}
      />
    );
  }
  return (
    <main className={styles.empty} tabIndex={-1}>
      <h1 className="unseen">Review</h1>
      {read.state === 'waiting' ? (
        <Waiting words="Opening the document…" asked={[sourceDetails]} />
      ) : (
        <ErrorMessage
          title="The document cannot be opened"
          advice={
            read.state === 'failed'
              ? read.advice
              : 'Its text is not held here, so nothing is proposed from it.'
          }
          onRetry={readAgain}
        />
      )}
    </main>
  );
}

interface OpenDeskProps {
  readonly document: ReadDocument;
  readonly text: string;
  readonly onDecided: () => void;
}

function OpenDesk({ document: { source, relations }, text, onDecided }: OpenDeskProps): JSX.Element {
  const scheme = useScheme();
  const article = useRef<HTMLElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const review = useReview(source.id, onDecided);
  const { current, proposals } = review;
  const [draft, setDraft] = useState<ClaimDraft | null>(null);
  const [{ data: vocabulary }] = useQuery({ query: vocabularyQuery });
  const places = useMemo(() => citedPlaces(source.id, text, relations), [source.id, text, relations]);
  const mentions = useMentions(source.id, text, proposals !== null, scheme);
  const framed = useFrame(text, current);
  const { title, authors, publisher, published, language } = source;
  useEffect(() => {
    document.title = `Review: ${title} – Entente`;
  }, [title]);
  const origin = [
    authors.map(isolated).join(', '),
    isolated(publisher ?? ''),
    published === null ? '' : displayDate(published),
    language ?? '',
  ];
  return (
    <>
      <main className={styles.main} tabIndex={-1}>
        <header className={styles.head}>
          <h1 className={styles.title} lang={language ?? undefined} dir="auto">
            {title}
          </h1>
          <p className={styles.origin}>{origin.filter((part) => part !== '').join(' · ')}</p>
        </header>
        <div className={styles.textPlace}>
          <ToneBars article={article} places={places} scheme={scheme} />
          <DocumentText
            text={text}
            language={language}
            places={places}
            asked={null}
            drafted={draft?.passage ?? null}
            framed={draft === null ? framed : null}
            mentions={mentions}
            article={article}
          />
          <div ref={overlay} className={styles.overlay} />
        </div>
      </main>
      <aside className={styles.side} aria-label={draft === null ? 'The proposal' : 'The claim'}>
        <ReviewSide
          document={{ ...source, text }}
          review={review}
          vocabulary={vocabulary?.vocabulary ?? []}
          article={article}
          overlay={overlay}
          draft={draft}
          scheme={scheme}
          onDraft={setDraft}
          onWritten={onDecided}
        />
      </aside>
    </>
  );
}

/** Where the text names actors, coloured by their kinds. */
function useMentions(id: string, text: string, isRead: boolean, scheme: Scheme): readonly MarkedMention[] {
  const [{ data }] = useQuery({ query: mentionsQuery, variables: { id }, pause: !isRead });
  return useMemo(() => {
    const unitAt = unitsOf(text);
    return (data?.review?.mentions ?? []).map(({ start, end, actor, kind }) => ({
      from: unitAt(start),
      to: unitAt(end),
      colour: actor === null || kind === null ? null : palette[scheme].kinds[kind].rim,
    }));
  }, [data, text, scheme]);
}

/** The passage of the proposal in hand; the same object for as long as it is the same passage. */
function useFrame(text: string, proposal: Proposal | null) {
  const [start, end] = [proposal?.start ?? -1, proposal?.end ?? -1];
  return useMemo(() => (start < 0 ? null : passageRange(text, `char=${start},${end}`)), [text, start, end]);
}
