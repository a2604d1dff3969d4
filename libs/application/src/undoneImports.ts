import { randomUUID } from 'node:crypto';
import { BULK_FORMAT, ConflictError, type ImportRecord, ImportState, NotFoundError } from '@entente/model';
import {
  callerSignal,
  type GraphStore,
  type LeftByUndo,
  type UndoneImport,
  type UndoPlace,
  type Writer,
} from '@entente/store';
import { importNow } from './importRun.js';

/** What became of the undoing of an import. */
export interface ImportUndoing extends UndoneImport {
  readonly import: ImportRecord;
  /** Whether all of it was gone through; else the same call again goes on. */
  readonly isFinished: boolean;
  /** How much stays; `left` has the first hundred. */
  readonly leftCount: number;
}

const MOST_LEFT = 100;
/** Milliseconds without a word after which whatever undoes an import is taken to be gone: longer than a part may take. */
const LONGEST_SILENCE = 90_000;
const steps = ['claims', 'actors', 'sources'] as const;

/**
 * Takes back what an import wrote, as far as it stands as the import left it: in parts, each one transaction, the last written first. What others
 * changed or refer to since stays, and is named. It may be repeated without harm, and be resumed where it was cut off.
 *
 * @param within milliseconds after which it begins no further part
 * @throws NotFoundError where there is no such import; ConflictError while it runs, while somebody else undoes it, and for a bulk import
 */
export async function undoImport(
  store: GraphStore,
  id: string,
  { within, report }: { readonly within?: number; readonly report?: (soFar: UndoneImport) => void },
  writer: Writer,
): Promise<ImportUndoing> {
  const token = randomUUID();
  await hold(store, id, token);
  try {
    // Read once nobody else is at it.
    return await undoParts(
      store,
      await undoable(store, id),
      { within, report, stillHere: () => hold(store, id, token) },
      writer,
    );
  } finally {
    // A request that took too long lets go of it as well, so that the next one can go on.
    await callerSignal.exit(() => store.freeUndoing(id, token));
  }
}

/** @throws NotFoundError where there is no such import; ConflictError while it runs, and for a bulk import */
async function undoable(store: GraphStore, id: string): Promise<ImportRecord> {
  const stored = await store.import(id);
  if (!stored) throw noImport(id);
  const record = importNow(stored);
  if (record.state === ImportState.RUNNING) {
    throw new ConflictError('This import is still running; stop it first, then undo it', 'id');
  }
  if (record.files.some(({ format }) => format === BULK_FORMAT)) {
    throw new ConflictError(
      'This file filled an empty store in bulk; to take it back, begin with a new store, or restore a backup',
      'id',
    );
  }
  return record;
}

const noImport = (id: string): NotFoundError => new NotFoundError(`There is no import ${id}`, 'id');

/** @throws NotFoundError where there is no such import; ConflictError where somebody else undoes it */
async function hold(store: GraphStore, id: string, token: string): Promise<void> {
  if (await store.holdUndoing(id, token, LONGEST_SILENCE)) return;
  if (!(await store.import(id))) throw noImport(id);
  throw new ConflictError(
    'This import is being undone already; when that has ended, or has said nothing for a minute and a half, undoing it again takes back the rest',
    'id',
  );
}

interface UndoTerms {
  readonly within: number | undefined;
  readonly report: ((soFar: UndoneImport) => void) | undefined;
  /** Says before each part that this caller is still at it. */
  readonly stillHere: () => Promise<void>;
}

async function undoParts(
  store: GraphStore,
  record: ImportRecord,
  { within, report, stillHere }: UndoTerms,
  writer: Writer,
): Promise<ImportUndoing> {
  const { id } = record;
  const own: Writer = { ...writer, importId: id, isUndoing: true };
  if (record.state !== ImportState.UNDONE) {
    await store.keepImport({ ...record, state: ImportState.UNDOING });
  }
  const began = performance.now();
  const total = { claims: 0, restored: 0, relations: 0, actors: 0, sources: 0 };
  const left: LeftByUndo[] = [];
  let leftCount = 0;
  for (const step of steps) {
    let place: UndoPlace | null = { step, before: Number.MAX_SAFE_INTEGER };
    while (place !== null) {
      if (within !== undefined && performance.now() - began > within) {
        const undoing = { ...record, state: ImportState.UNDOING };
        return { ...total, left, leftCount, import: undoing, isFinished: false };
      }
      await stillHere();
      const part = await store.undoImportPart(id, place, own);
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += part[key];
      leftCount += part.left.length;
      left.push(...part.left.slice(0, MOST_LEFT - left.length));
      report?.({ ...total, left });
      place = part.before === null ? null : { step, before: part.before };
    }
  }
  const undone = { ...record, state: ImportState.UNDONE };
  const isAnything = Object.values(total).some((count) => count > 0);
  if (record.state !== ImportState.UNDONE || isAnything) await store.logImport('undoImport', undone, own);
  return { ...total, left, leftCount, import: undone, isFinished: true };
}
