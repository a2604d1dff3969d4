import type { JSX } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/graphql';
import { useRole } from '../../api/viewer';
import { DOCUMENTS_ADDRESS, REVIEW_ADDRESS } from '../citations/pageAddresses';
import styles from './Places.module.css';

/** What there is to review; asked anew whenever something was decided. */
export const reviewCounts = graphql(`
  query ReviewCounts {
    reviewCounts {
      documents
      proposals
    }
  }
`);

export type Place = 'explore' | 'documents' | 'review';

/** The places of the page. Readers have no review, and no counts. */
export function Places({ current }: { readonly current: Place }): JSX.Element {
  const isEditor = useRole() !== 'READER';
  const [{ data }] = useQuery({ query: reviewCounts, pause: !isEditor });
  const counts = data?.reviewCounts;
  const link = (place: Place, address: string, title: string, count: number | undefined, of: string) => (
    <a href={address} className={styles.place} aria-current={current === place ? 'page' : undefined}>
      {title}
      {count !== undefined && count > 0 && (
        <span className={styles.count}>
          {count.toLocaleString('en')}
          <span className="unseen"> {of}</span>
        </span>
      )}
    </a>
  );
  return (
    <nav className={styles.places} aria-label="Places">
      {link('explore', '/', 'Explore', undefined, '')}
      {link('documents', DOCUMENTS_ADDRESS, 'Documents', counts?.documents, 'held')}
      {isEditor && link('review', REVIEW_ADDRESS, 'Review', counts?.proposals, 'to decide on')}
    </nav>
  );
}
