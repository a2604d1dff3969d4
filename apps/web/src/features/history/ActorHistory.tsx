import type { JSX } from 'react';
import { useClient, useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useRole } from '../../api/viewer';
import { useExplorer } from '../../domain/explorerStore';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { undoMergeHere } from '../merge';
import { Waiting } from '../progress';
import { useSend } from '../undoable-write';
import { EntryLine } from './EntryLine';
import styles from './History.module.css';
import { actorHistory, type Entry } from './historyQueries';

/** What was done to an actor, when and by whom, the latest first, from the log. Admins can undo its merges here. */
export function ActorHistory({ id }: { readonly id: string }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: actorHistory, variables: { id } });
  const isAdmin = useRole() === 'ADMIN';
  if (error) {
    return (
      <ErrorMessage
        title="The history cannot be read"
        advice={describeError(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Waiting words="Reading the log…" asked={[actorHistory]} />;
  const entries = [...(data.actor?.history ?? [])].reverse();
  const undone = new Set(
    entries.filter(({ what }) => what === 'undoMerge').map(({ subjectId }) => subjectId),
  );
  return (
    <ol className={styles.entries}>
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry}>
          {isAdmin && entry.what === 'mergeActors' && !undone.has(entry.subjectId) && (
            <UndoMerge merge={entry} />
          )}
        </EntryLine>
      ))}
    </ol>
  );
}

/** Undoes a merge that stands. */
function UndoMerge({ merge }: { readonly merge: Entry }): JSX.Element {
  const client = useClient();
  const { busy, refused, send } = useSend();
  const undo = async (): Promise<void> => {
    await undoMergeHere(client, merge.subjectId);
    useExplorer.getState().announce('The merge is undone. The log keeps both.');
  };
  return (
    <>
      <button type="button" className={styles.link} disabled={busy} onClick={() => void send(undo)}>
        Undo this merge
      </button>
      {refused !== null && (
        <p role="alert" className={styles.refused}>
          {refused.message}
        </p>
      )}
    </>
  );
}
