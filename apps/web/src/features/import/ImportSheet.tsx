import { type JSX, useEffect, useRef, useState } from 'react';
import { counted } from '../../domain/words/text';
import { Sheet } from '../../ui/Sheet';
import { ColumnsForm } from './ColumnsForm';
import styles from './Import.module.css';
import {
  type Ended,
  followImport,
  type Progress,
  type Recognised,
  sendImport,
  stopImport,
  type TableSpec,
} from './importFiles';
import { describeCounts, ImportList } from './ImportList';
import { ImportLook, RefusedRows } from './ImportReport';
import { UndoButton } from './UndoButton';

interface ImportSheetProps {
  /** What was dropped, to be taken one after another; none where a file is still to be chosen. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

/** Where an import is. */
type Step =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | { readonly kind: 'sending'; readonly sent: number; readonly dry: boolean }
  | { readonly kind: 'columns'; readonly recognised: Recognised }
  | { readonly kind: 'trying'; readonly recognised: Recognised; readonly progress: Progress | null }
  | { readonly kind: 'look'; readonly recognised: Recognised; readonly ended: Ended }
  | { readonly kind: 'running'; readonly id: string; readonly progress: Progress | null }
  | { readonly kind: 'report'; readonly ended: Ended };

const noFiles = { waiting: [], count: 0 } as const;

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,.ijson';

/** Takes files in, one after another: what each is, its first rows as they would be written, progress, and what became of it. */
export default function ImportSheet({ files: dropped, onClose }: ImportSheetProps): JSX.Element {
  const [file, setFile] = useState(dropped[0] ?? null);
  /** The files of the last drop or choice whose turn is still to come, and how many there were. */
  const [queue, setQueue] = useState<{ readonly waiting: readonly File[]; readonly count: number }>(noFiles);
  const [whole, setWhole] = useState(false);
  const [step, setStep] = useState<Step>({ kind: 'choose', problem: null });
  const [spec, setSpec] = useState<TableSpec | null>(null);
  const stop = useRef(new AbortController());
  const chooser = useRef<HTMLInputElement>(null);
  /** Whether something is being written, which goes on when the sheet is closed. */
  const isImporting = useRef(false);

  async function send(chosen: File, dry: boolean, columns: TableSpec | null): Promise<void> {
    stop.current.abort();
    const ending = new AbortController();
    stop.current = ending;
    const { signal } = ending;
    const put = (next: Step): void => {
      if (!signal.aborted) setStep(next);
    };
    isImporting.current = !dry;
    put({ kind: 'sending', sent: 0, dry });
    try {
      const onSent = (sent: number): void => put({ kind: 'sending', sent, dry });
      const recognised = await sendImport(chosen, {
        dry,
        whole: whole && !dry,
        spec: columns,
        signal,
        onSent,
      });
      const { id, table } = recognised;
      if (columns === null && table) setSpec(table.proposal);
      if (id === null) {
        put({ kind: 'columns', recognised });
        return;
      }
      const begin = (progress: Progress | null): Step =>
        dry ? { kind: 'trying', recognised, progress } : { kind: 'running', id, progress };
      put(begin(null));
      const ended = await followImport(id, (progress) => put(begin(progress)), signal);
      put(dry ? { kind: 'look', recognised, ended } : { kind: 'report', ended });
    } catch (error) {
      put({ kind: 'choose', problem: (error as Error).message });
    } finally {
      if (!signal.aborted) isImporting.current = false;
    }
  }

  /** Takes the first of some files; the others come when that is done with. */
  function choose(chosen: readonly File[], count = chosen.length): void {
    const [first, ...waiting] = chosen;
    if (!first) return;
    setQueue({ waiting, count });
    setFile(first);
    setSpec(null);
    void send(first, true, null);
  }

  useEffect(() => {
    // What is dropped while something is written or others wait comes in its turn.
    if (isImporting.current || queue.waiting.length > 0) {
      setQueue(({ waiting, count }) => ({
        waiting: [...waiting, ...dropped],
        count: Math.max(count, 1) + dropped.length,
      }));
    } else choose(dropped);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only what is dropped begins something
  }, [dropped]);

  useEffect(
    () => () => {
      if (!isImporting.current) stop.current.abort();
    },
    [],
  );

  return (
    <Sheet title="Import" wide onClose={onClose}>
      {file && step.kind !== 'choose' && (
        <p className={styles.file}>
          {file.name}
          {queue.count > 1 && (
            <small>
              {' '}
              (file {queue.count - queue.waiting.length} of {queue.count})
            </small>
          )}
        </p>
      )}
      <div aria-live="polite">{body()}</div>
    </Sheet>
  );

  function body(): JSX.Element {
    switch (step.kind) {
      case 'choose':
        return (
          <>
            <p className={styles.hint}>
              Arms registers (SIPRI), events (GDELT, ICEWS), aid (AidData), FollowTheMoney, claims JSONL, and
              tables of your own as CSV or XLSX. Nothing is written before you have seen the first rows.
            </p>
            {step.problem !== null && (
              <p role="alert" className={styles.problem}>
                {file === null ? '' : `${file.name}: `}
                {step.problem}
              </p>
            )}
            <div className={styles.buttons}>
              <button type="button" className={styles.main} onClick={() => chooser.current?.click()}>
                Choose files…
              </button>
              {queue.waiting.length > 0 && next()}
            </div>
            <input
              ref={chooser}
              type="file"
              hidden
              multiple
              accept={ACCEPTED}
              aria-label="Files to import"
              onChange={({ currentTarget }) => {
                choose(Array.from(currentTarget.files ?? []));
                currentTarget.value = '';
              }}
            />
            <h3 className={styles.title}>Earlier imports</h3>
            <ImportList />
          </>
        );
      case 'sending':
        return (
          <div className={styles.waiting}>
            <p>{step.sent < 1 ? 'Sending…' : 'Looking at it…'}</p>
            <progress aria-label="Sent" max={1} value={step.sent} />
          </div>
        );
      case 'columns':
        return columns(step.recognised);
      case 'trying':
        return <p className={styles.waiting}>Trying it: {counted(step.progress?.read ?? 0, 'row')} read…</p>;
      case 'look':
        return look(step.recognised, step.ended);
      case 'running':
        return (
          <div className={styles.waiting}>
            <p>
              {step.progress === null || step.progress.state === 'WAITING'
                ? 'Waiting for its turn…'
                : `${describeCounts(step.progress)}; ${step.progress.rate.toLocaleString('en')} rows a second`}
            </p>
            <progress aria-label="Being imported" />
            <div className={styles.buttons}>
              <button type="button" className={styles.second} onClick={() => void stopImport(step.id)}>
                Stop
              </button>
            </div>
          </div>
        );
      case 'report':
        return report(step.ended);
    }
  }

  function columns({ table }: Recognised): JSX.Element {
    if (!table || !file) return <></>;
    return (
      <>
        <ColumnsForm
          table={table}
          spec={spec ?? table.proposal}
          onChange={setSpec}
          onDone={(set) => void send(file, true, set)}
        />
        {queue.waiting.length > 0 && <div className={styles.buttons}>{next()}</div>}
      </>
    );
  }

  function look(recognised: Recognised, ended: Ended): JSX.Element {
    const { table, title } = recognised;
    const used = table ? (spec ?? table.proposal) : null;
    const taken = ended.written + ended.changed;
    const wouldLeaveNothing = whole && ended.refused > 0;
    if (ended.error) return failed(ended.error.message);
    return (
      <>
        <p className={styles.taken}>
          {table
            ? `Taken for a table of your own, by its first row${table.isKnown ? '; its columns are known from an earlier import' : ''}.`
            : `Taken for: ${title}, by how it begins.`}
        </p>
        <p className={styles.sums}>{describeCounts(ended)}</p>
        <ImportLook ended={ended} />
        {ended.refused > 0 && (
          <RefusedRows
            refusals={ended.report?.refusals ?? []}
            count={ended.refused}
            file={null}
            name={recognised.name}
            onMend={null}
          />
        )}
        {taken > 0 && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={whole}
              onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
            />
            All or nothing: with one refused row nothing is written
          </label>
        )}
        {taken > 0 && wouldLeaveNothing && (
          <p className={styles.hint}>
            {counted(ended.refused, 'row')} would be refused, so nothing would be written. Mend the file and
            give it again, or take the others in without this.
          </p>
        )}
        <div className={styles.buttons}>
          {taken > 0 && !wouldLeaveNothing && file && (
            <button type="button" className={styles.main} onClick={() => void send(file, false, used)}>
              Import {counted(taken, 'row')}
            </button>
          )}
          {table && (
            <button
              type="button"
              className={styles.second}
              onClick={() => setStep({ kind: 'columns', recognised })}
            >
              Change the columns
            </button>
          )}
          {another()}
        </div>
      </>
    );
  }

  function report(ended: Ended): JSX.Element {
    if (ended.error) return failed(ended.error.message);
    const wrote = ended.written + ended.changed > 0;
    return (
      <>
        <p className={styles.taken}>
          {ended.state !== 'STOPPED'
            ? 'Imported.'
            : wrote
              ? 'Stopped. What was written stays; the same file again takes in the rest.'
              : 'Stopped. Nothing was written.'}
        </p>
        <p className={styles.sums}>
          {describeCounts(ended)}, in {ended.seconds} s
        </p>
        {wrote && <UndoButton id={ended.id} of={file?.name ?? ''} onUndone={() => undefined} />}
        {ended.refused > 0 && (
          <RefusedRows
            refusals={ended.report?.refusals ?? []}
            count={ended.refused}
            file={ended.refusedFile}
            name={file?.name ?? 'rows'}
            onMend={(mended) => {
              setFile(mended);
              void send(mended, false, spec);
            }}
          />
        )}
        <ImportLook ended={ended} />
        <div className={styles.buttons}>
          {wrote && queue.waiting.length === 0 && (
            <button type="button" className={styles.second} onClick={() => location.reload()}>
              Show the network anew
            </button>
          )}
          {another()}
        </div>
      </>
    );
  }

  function failed(message: string): JSX.Element {
    return (
      <>
        <p role="alert" className={styles.problem}>
          {message}
        </p>
        <div className={styles.buttons}>{another()}</div>
      </>
    );
  }

  /** Goes on to the next of the files that wait. */
  function next(): JSX.Element {
    return (
      <button
        type="button"
        className={step.kind === 'report' ? styles.main : styles.second}
        onClick={() => choose(queue.waiting, queue.count)}
      >
        {step.kind === 'look' || step.kind === 'columns' ? 'Leave it, and go on to' : 'Go on to'}{' '}
        {queue.waiting[0]?.name}
      </button>
    );
  }

  function another(): JSX.Element {
    if (queue.waiting.length > 0) return next();
    return (
      <button
        type="button"
        className={styles.second}
        onClick={() => setStep({ kind: 'choose', problem: null })}
      >
        Another file
      </button>
    );
  }
}
