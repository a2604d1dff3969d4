import type { JSX } from 'react';
import { displayDate } from '../../domain/words/dates';
import { counted, isolated } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { addressOfDocument } from '../citations/pageAddresses';
import { Waiting } from '../progress';
import { SourceActions } from '../source-form';
import styles from './DocumentTable.module.css';
import { type DocumentList, documentsQuery, type ListedDocument } from './documentsQuery';

interface DocumentTableProps {
  readonly list: DocumentList;
  readonly search: string;
}

/** The documents, each with a link that opens it. */
export function DocumentTable({ list, search }: DocumentTableProps): JSX.Element {
  const { read, waiting, advice, readMore, readAgain } = list;
  if (advice !== null) {
    return <ErrorMessage title="The documents cannot be listed" advice={advice} onRetry={readAgain} />;
  }
  if (read === null) return <Waiting words="Reading the documents…" asked={[documentsQuery]} />;
  if (read.nodes.length === 0) {
    return (
      <p className={styles.none}>
        {search.trim() === ''
          ? 'No document is held yet.'
          : `No title or publisher has words that begin as “${search}”.`}
      </p>
    );
  }
  return (
    <>
      <table className={styles.table} aria-label="Documents" aria-busy={waiting}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Publisher</th>
            <th scope="col">Published</th>
            <th scope="col" className={styles.number}>
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {read.nodes.map((document) => (
            <Row key={document.id} document={document} onWritten={readAgain} />
          ))}
        </tbody>
      </table>
      {read.next !== null && (
        <button type="button" className={styles.more} disabled={waiting} onClick={readMore}>
          Show more
        </button>
      )}
    </>
  );
}

const formats: Readonly<Record<string, string>> = {
  'text/markdown': 'Markdown',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'application/pdf': 'PDF',
};

interface RowProps {
  readonly document: ListedDocument;
  readonly onWritten: () => void;
}

function Row({ document, onWritten }: RowProps): JSX.Element {
  const { id, title, publisher, authors, published, language, mediaType, held, claimCount } = document;
  const about = [
    authors.map(isolated).join(', '),
    formats[mediaType] ?? '',
    held ? '' : 'text not held',
  ].filter((part) => part !== '');
  return (
    <tr>
      <td>
        <a href={addressOfDocument(id)} className={styles.title} lang={language ?? undefined} dir="auto">
          {title}
        </a>
        {about.length > 0 && <p className={styles.about}>{about.join(' · ')}</p>}
        <SourceActions source={document} onWritten={onWritten} />
      </td>
      <td>{publisher !== null && isolated(publisher)}</td>
      <td className={styles.date}>{published !== null && displayDate(published)}</td>
      <td className={styles.number} aria-label={counted(claimCount, 'claim')}>
        {claimCount.toLocaleString('en')}
      </td>
    </tr>
  );
}
