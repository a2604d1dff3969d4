import { type JSX, useState } from 'react';
import { useClient } from 'urql';
import { type SourceDetails, type UpdateSourceInput, updateSource } from '../../api/sourceWrites';
import { useRole } from '../../api/viewer';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { onDemand } from '../../ui/onDemand';
import { Sheet } from '../../ui/Sheet';
import { SourceHistory } from '../history';
import { useSend } from '../undoable-write';
import { correctionOf, draftOfSource, formerOf } from './sourceDraft';
import styles from './SourceForm.module.css';

const SourceForm = onDemand(async () => ({ default: (await import('./SourceForm')).SourceForm }));

interface SourceActionsProps {
  readonly source: SourceDetails;
  /** Called when it was corrected, or that was undone. */
  readonly onWritten: () => void;
}

/** For editors: corrects what is said of a document, with Undo beside it once that is done. For everybody: its history. */
export function SourceActions({ source, onWritten }: SourceActionsProps): JSX.Element {
  const client = useClient();
  const isEditor = useRole() !== 'READER';
  const [open, setOpen] = useState<'correct' | 'history' | null>(null);
  const [former, setFormer] = useState<UpdateSourceInput | null>(null);
  const [said, say] = useState('');
  const { busy, refused, send } = useSend();
  const close = (): void => setOpen(null);
  const write = async (input: UpdateSourceInput): Promise<void> => {
    const { error } = await client
      .mutation(updateSource, { input }, { additionalTypenames: ['Source'] })
      .toPromise();
    if (error) throw error;
    onWritten();
  };
  const undo = async (input: UpdateSourceInput): Promise<void> => {
    await write(input);
    setFormer(null);
    say('Undone. The log keeps both.');
  };
  return (
    <div className={styles.actions}>
      {isEditor && (
        <button type="button" className={styles.action} onClick={() => setOpen('correct')}>
          Correct the details<span className="unseen">: {source.title}</span>
        </button>
      )}
      <button type="button" className={styles.action} onClick={() => setOpen('history')}>
        History<span className="unseen"> of {source.title}</span>
      </button>
      <span role="status">{said}</span>
      {former !== null && (
        <button
          type="button"
          className={styles.action}
          disabled={busy}
          onClick={() => void send(() => undo(former))}
        >
          Undo<span className="unseen"> the correction of {source.title}</span>
        </button>
      )}
      {refused !== null && <span role="alert">{refused.message}</span>}
      {open === 'correct' && (
        <ErrorBoundary title="Correct the details" onClose={close}>
          <Sheet title="Correct the details" onClose={close}>
            <p className={styles.note}>
              The text and its hash never change. Claims that cite the document count as known from its date
              on.
            </p>
            <SourceForm
              start={draftOfSource(source)}
              action="Save"
              onSend={async (draft) => {
                const input = correctionOf(source, draft);
                if (Object.keys(input).length > 1) {
                  await write(input);
                  setFormer(formerOf(source, input));
                  say('Corrected.');
                }
                close();
              }}
              onCancel={close}
            />
          </Sheet>
        </ErrorBoundary>
      )}
      {open === 'history' && (
        <ErrorBoundary title="History" onClose={close}>
          <Sheet title={`History of “${source.title}”`} onClose={close}>
            <SourceHistory id={source.id} />
          </Sheet>
        </ErrorBoundary>
      )}
    </div>
  );
}
