import type { ReviewState } from '@entente/model';
import { type JSX, type MouseEvent, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { isolated } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { addressOfReview, DOCUMENTS_ADDRESS } from '../citations/pageAddresses';
import { type ListedReview, reviewsQuery } from './reviewQueries';
import styles from './ReviewList.module.css';

interface ReviewListProps {
  /** The open document; '' where none is. */
  readonly sourceId: string;
  /** Grows with each decision, which moves documents from one part to another. */
  readonly written: number;
  /** @param replaces Whether it is opened without having been asked for. */
  readonly onOpen: (sourceId: string, replaces: boolean) => void;
}

/** In the order in which they are worked on. */
const parts = [
  ['IN_REVIEW', 'In review', '◐'],
  ['NEW', 'New', '○'],
  ['DONE', 'Done', '●'],
] as const satisfies readonly (readonly [ReviewState, string, string])[];

/** Held documents by how far their review is. */
export function ReviewList({ sourceId, written, onOpen }: ReviewListProps): JSX.Element {
  const inReview = useReviews('IN_REVIEW', written);
  const fresh = useReviews('NEW', written);
  const done = useReviews('DONE', written);
  const lists = { IN_REVIEW: inReview, NEW: fresh, DONE: done };
  const first = (inReview.documents ?? [])[0] ?? (inReview.documents && (fresh.documents ?? [])[0]);
  useEffect(() => {
    if (sourceId === '' && first) onOpen(first.source.id, true);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- onOpen is made again on each render
  }, [sourceId, first]);
  const advice = inReview.advice ?? fresh.advice ?? done.advice;
  if (advice !== null) {
    return (
      <ErrorMessage
        title="The documents cannot be listed"
        advice={advice}
        onRetry={() => Object.values(lists).forEach(({ again }) => again())}
      />
    );
  }
  return (
    <>
      {parts.map(([state, title, sign]) => {
        const { documents, count, more } = lists[state];
        return (
          <section key={state} className={styles.part} aria-label={title}>
            <h2 className={styles.title}>
              <span aria-hidden="true">{sign}</span> {title}
              {documents !== null && <span className={styles.count}>{count.toLocaleString('en')}</span>}
            </h2>
            <ul>
              {(documents ?? []).map((review) => (
                <li key={review.source.id}>
                  <DocumentLink
                    review={review}
                    isOpen={review.source.id === sourceId}
                    onOpen={() => onOpen(review.source.id, false)}
                  />
                </li>
              ))}
            </ul>
            {more !== null && (
              <button type="button" className={styles.more} onClick={more}>
                Show more
              </button>
            )}
          </section>
        );
      })}
      <a href={DOCUMENTS_ADDRESS} className={styles.add}>
        Add documents…
      </a>
    </>
  );
}

interface DocumentLinkProps {
  readonly review: ListedReview;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function DocumentLink({ review, isOpen, onOpen }: DocumentLinkProps): JSX.Element {
  const { source, readAt, pending, postponed, accepted, rejected } = review;
  const decided = accepted + rejected;
  const all = decided + pending + postponed;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a
      href={addressOfReview(source.id)}
      className={styles.document}
      aria-current={isOpen ? 'page' : undefined}
      onClick={follow}
    >
      <span className={styles.name} lang={source.language ?? undefined} dir="auto">
        {source.title}
      </span>
      <span className={styles.detail}>
        {[
          source.publisher === null ? '' : isolated(source.publisher),
          readAt === null ? 'not read yet' : all === 0 ? 'nothing proposed' : `${decided} of ${all}`,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {all > 0 && (
        <span className={styles.bar} aria-hidden="true">
          <span style={{ width: `${(100 * decided) / all}%` }} />
        </span>
      )}
    </a>
  );
}

interface Reviews {
  /** Null while they are being read. */
  readonly documents: readonly ListedReview[] | null;
  readonly count: number;
  readonly advice: string | null;
  readonly more: (() => void) | null;
  readonly again: () => void;
}

/** The documents in a state: the first page, and further ones when asked for. */
function useReviews(state: ReviewState, written: number): Reviews {
  const [pages, setPages] = useState<readonly ListedReview[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }, ask] = useQuery({ query: reviewsQuery, variables: { state, after } });
  useEffect(() => {
    if (written > 0) ask({ requestPolicy: 'network-only' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked again for that alone
  }, [written]);
  const page = data?.reviews;
  const known = new Set(page?.nodes.map(({ source }) => source.id));
  return {
    documents: page ? [...pages.filter(({ source }) => !known.has(source.id)), ...page.nodes] : null,
    count: page?.totalCount ?? 0,
    advice: error ? describeError(error) : null,
    more:
      page?.pageInfo.hasNextPage === true
        ? () => {
            setPages([...pages, ...page.nodes]);
            setAfter(page.pageInfo.endCursor);
          }
        : null,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
