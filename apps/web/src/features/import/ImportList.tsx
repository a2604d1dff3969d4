import { BULK_FORMAT } from '@entente/model';
import { type JSX, useState } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { displayMoment } from '../../domain/words/dates';
import { counted } from '../../domain/words/text';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { Waiting } from '../progress';
import styles from './Import.module.css';
import { importsQuery, type ListedImport } from './importQueries';
import { UndoButton } from './UndoButton';

/** The latest imports: who took what in, and when; each can be undone by whoever imported it, and by admins. */
export function ImportList(): JSX.Element {
  const [{ data, error }, ask] = useQuery({
    query: importsQuery,
    variables: { after: null },
    requestPolicy: 'cache-and-network',
  });
  /** Those undone here, which still say what became of that. */
  const [undone, setUndone] = useState<readonly string[]>([]);
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorMessage title="The imports cannot be listed" advice={describeError(error)} onRetry={again} />
    );
  }
  if (!data) return <Waiting words="Reading the imports…" asked={[importsQuery]} />;
  const { imports, viewer } = data;
  if (imports.nodes.length === 0) return <p className={styles.hint}>Nothing was imported yet.</p>;
  return (
    <ul className={styles.imports}>
      {imports.nodes.map((one) => (
        <li key={one.id} className={styles.import}>
          <p className={styles.importName}>{nameOf(one)}</p>
          <p className={styles.hint}>
            {one.by}, {displayMoment(one.startedAt)} · {states[one.state]} · {describeCounts(one)}
          </p>
          {one.error !== null && <p className={styles.hint}>{one.error}</p>}
          {(undone.includes(one.id) || mayUndo(one, viewer)) && (
            <UndoButton
              id={one.id}
              of={nameOf(one)}
              onUndone={() => {
                setUndone((all) => [...all, one.id]);
                again();
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Whether there is something to take back, and whoever looks at it may. */
const mayUndo = (
  { state, written, changed, by, files }: ListedImport,
  { role, name }: { readonly role: string; readonly name: string | null },
): boolean =>
  state !== 'RUNNING' &&
  state !== 'UNDONE' &&
  files.every(({ format }) => format !== BULK_FORMAT) &&
  written + changed > 0 &&
  (role === 'ADMIN' || name === by);

const nameOf = ({ files }: ListedImport): string => files.map(({ name }) => name).join(', ');

const states: Readonly<Record<ListedImport['state'], string>> = {
  RUNNING: 'under way',
  DONE: 'done',
  STOPPED: 'stopped',
  FAILED: 'failed',
  INTERRUPTED: 'interrupted',
  UNDOING: 'undone in part',
  UNDONE: 'undone',
};

type Counts = Pick<ListedImport, 'read' | 'written' | 'unchanged' | 'changed' | 'refused' | 'leftOut'>;

/** `20 rows: 18 new, 2 refused`. */
export function describeCounts({ read, written, unchanged, changed, refused, leftOut }: Counts): string {
  const parts = [
    [written, 'new'],
    [changed, 'changed'],
    [unchanged, 'unchanged'],
    [refused, 'refused'],
    [leftOut, 'left out'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count.toLocaleString('en')} ${words}`);
  return `${counted(read, 'row')}${said.length > 0 ? `: ${said.join(', ')}` : ''}`;
}
