import type { JSX } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/explorerStore';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Waiting } from '../progress';
import { describeChange } from './describeChange';
import { relationHistory } from './queries';
import styles from './RelationHistory.module.css';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** What was done to a relation, when and by whom, the latest first, from the log. */
export function RelationHistory({ id }: { readonly id: string }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: relationHistory, variables: { id } });
  const actors = useExplorer(({ graph }) => graph?.actors);
  const nameOf = (actorId: string): string | undefined => actors?.find((actor) => actor.id === actorId)?.name;
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
        <li key={entry.id} className={styles.entry}>
          <p dir="auto">{describeChange(entry, nameOf)}</p>
          <p className={styles.when}>
            <time dateTime={entry.at}>{moment.format(new Date(entry.at))}</time>, by <bdi>{entry.by}</bdi>
          </p>
        </li>
      ))}
    </ol>
  );
}
