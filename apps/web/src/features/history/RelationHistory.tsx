import type { JSX } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Waiting } from '../progress';
import { EntryLine } from './EntryLine';
import styles from './History.module.css';
import { relationHistory } from './historyQueries';

/** What was done to a relation, when and by whom, the latest first, from the log. */
export function RelationHistory({ id }: { readonly id: string }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: relationHistory, variables: { id } });
  if (error) {
    return (
      <ErrorMessage
        title="The history cannot be read"
        advice={describeError(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Waiting words="Reading the log…" asked={[relationHistory]} />;
  const entries = [...(data.relation?.history ?? [])].reverse();
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
