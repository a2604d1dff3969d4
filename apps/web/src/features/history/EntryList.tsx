import type { Operation } from '@urql/core';
import type { JSX, ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { describeError } from '../../api/errors';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Waiting } from '../progress';
import { EntryLine } from './EntryLine';
import styles from './History.module.css';
import type { Entry } from './historyQueries';

interface EntryListProps {
  /** Oldest first, as the log has them; undefined: not read yet. */
  readonly entries: readonly Entry[] | undefined;
  readonly error: CombinedError | undefined;
  /** What reads them. */
  readonly query: Operation['query'];
  readonly onRetry: () => void;
  /** What can be done about an entry. */
  readonly actionOf?: (entry: Entry) => ReactNode;
}

/** What was done, when and by whom, the latest first. */
export function EntryList({ entries, error, query, onRetry, actionOf }: EntryListProps): JSX.Element {
  if (error)
    return (
      <ErrorMessage title="The history cannot be read" advice={describeError(error)} onRetry={onRetry} />
    );
  if (!entries) return <Waiting words="Reading the log…" asked={[query]} />;
  return (
    <ol className={styles.entries}>
      {[...entries].reverse().map((entry) => (
        <EntryLine key={entry.id} entry={entry}>
          {actionOf?.(entry)}
        </EntryLine>
      ))}
    </ol>
  );
}
