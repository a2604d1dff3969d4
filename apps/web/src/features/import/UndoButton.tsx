import { type JSX, useState } from 'react';
import { useClient } from 'urql';
import { describeError } from '../../api/errors';
import { counted } from '../../domain/words/text';
import styles from './Import.module.css';
import { undoImportMutation, type Undoing } from './importQueries';

interface UndoButtonProps {
  readonly id: string;
  /** What it is called in the name of the button. */
  readonly of: string;
  readonly onUndone: () => void;
}

/** Undoes an import once it was pressed twice, and says what went and what stays. */
export function UndoButton({ id, of, onUndone }: UndoButtonProps): JSX.Element {
  const client = useClient();
  const [state, setState] = useState<'ready' | 'asked' | 'busy'>('ready');
  const [undone, setUndone] = useState<Undoing | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function undo(): Promise<void> {
    setState('busy');
    setProblem(null);
    const total = { claims: 0, restored: 0, relations: 0, actors: 0, sources: 0 };
    for (;;) {
      const { data, error } = await client.mutation(undoImportMutation, { id }).toPromise();
      if (!data) {
        setProblem(error ? describeError(error) : 'The server does not answer.');
        setState('ready');
        return;
      }
      const part = data.undoImport;
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += part[key];
      setUndone({ ...part, ...total });
      if (part.isFinished) break;
    }
    setState('ready');
    onUndone();
  }

  return (
    <div className={styles.undo}>
      {undone?.isFinished !== true && (
        <div className={styles.buttons}>
          {state === 'asked' ? (
            <>
              <button type="button" className={styles.danger} onClick={() => void undo()}>
                Yes, undo it
              </button>
              {/* The button that had the focus is gone; what destroys nothing takes it. */}
              <button type="button" className={styles.second} autoFocus onClick={() => setState('ready')}>
                No
              </button>
            </>
          ) : (
            <button
              type="button"
              className={styles.second}
              disabled={state === 'busy'}
              onClick={() => setState('asked')}
            >
              {state === 'busy' ? 'Being undone…' : 'Undo this import'}
              <span className="unseen">: {of}</span>
            </button>
          )}
        </div>
      )}
      <div role="status">
        {undone && (
          <p>
            Undone: {counted(undone.claims, 'claim')} with {counted(undone.relations, 'relation')},{' '}
            {counted(undone.actors, 'actor')} and {counted(undone.sources, 'source')}
            {undone.restored > 0 && `; ${counted(undone.restored, 'claim')} as before the import`}.
          </p>
        )}
        {undone && undone.left.length > 0 && (
          <details>
            <summary>{counted(undone.leftCount, 'thing stays', 'things stay')}</summary>
            <ul className={styles.plain}>
              {undone.left.map(({ subjectId, text }) => (
                <li key={`${subjectId} ${text}`}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
