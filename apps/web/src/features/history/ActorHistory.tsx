import type { JSX } from 'react';
import { useClient, useQuery } from 'urql';
import { useRole } from '../../api/viewer';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { undoMergeHere } from '../merge';
import { useSend } from '../undoable-write';
import { EntryList } from './EntryList';
import styles from './History.module.css';
import { actorHistory, type Entry } from './historyQueries';

/** What was done to an actor, when and by whom, the latest first, from the log. Admins can undo its merges here. */
export function ActorHistory({ id }: { readonly id: string }): JSX.Element {
  const [{ data, error }, ask] = useQuery({ query: actorHistory, variables: { id } });
  const isAdmin = useRole() === 'ADMIN';
  const entries = data && (data.actor?.history ?? []);
  const undone = new Set(
    entries?.filter(({ what }) => what === 'undoMerge').map(({ subjectId }) => subjectId),
  );
  return (
    <EntryList
      entries={entries}
      error={error}
      query={actorHistory}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      actionOf={(entry) =>
        isAdmin && entry.what === 'mergeActors' && !undone.has(entry.subjectId) && <UndoMerge merge={entry} />
      }
    />
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
