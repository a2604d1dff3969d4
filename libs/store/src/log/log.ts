import { newId } from '@entente/model';
import type { Query } from '../queries/query.js';

/** Who writes something, for the log. */
export interface Writer {
  /** The name of a user; else `editor` or `admin` for a token of the server, `cli`, `sample`. */
  readonly by: string;
  /** The request that asked for it; null where none did. */
  readonly requestId: string | null;
  /** The import that it belongs to, where it belongs to one. */
  readonly importId?: string;
  /** Whether it takes back what that import wrote. */
  readonly isUndoing?: boolean;
}

/** A command that was carried out: on what, and how that read before and after; null where it was not there. */
export interface NewLogEntry {
  readonly what: LoggedOperation;
  readonly subjectId: string;
  /** The relation that it concerns; none for an actor, a source or a document. */
  readonly relationId?: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The operations that leave an entry in the log. */
export type LoggedOperation =
  | 'createActor'
  | 'updateActor'
  | 'mergeActors'
  | 'undoMerge'
  | 'addSource'
  | 'holdDocument'
  | 'createRelation'
  | 'recordClaim'
  | 'reviseClaim'
  | 'retractClaim'
  | 'moveRelation'
  | 'changeSpeaker'
  | 'removeRelation'
  | 'beginImport'
  | 'endImport'
  | 'undoImport'
  | 'removeActor'
  | 'removeSource'
  | 'addUser'
  | 'changeUser';

/**
 * Writes entries to the log, in the transaction of the commands that they record and as its last write: the head of the log stays
 * locked until the transaction ends. Documents' texts do not go into the log.
 */
export async function writeLog(
  query: Query,
  { by, requestId, importId, isUndoing }: Writer,
  entries: readonly NewLogEntry[],
): Promise<void> {
  const at = new Date().toISOString();
  const rows = entries.map(({ what, subjectId, relationId, before, after }) => ({
    id: newId('logEntry'),
    at,
    by,
    what,
    subjectId,
    ...(relationId === undefined ? {} : { relationId }),
    ...(requestId === null ? {} : { requestId }),
    ...(importId === undefined ? {} : { importId }),
    ...(isUndoing === true ? { isUndoing } : {}),
    ...(before === null ? {} : { before: JSON.stringify(before) }),
    ...(after === null ? {} : { after: JSON.stringify(after) }),
  }));
  if (rows.length > 0) await query('write-log', { entries: rows });
}

/** An entry of the log, without how its subject read before and after. */
export interface LoggedChange {
  /** Its place in the log, from 1, without a gap: the order in which they were committed. */
  readonly sequence: number;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly what: LoggedOperation;
  readonly subjectId: string;
  /** The relation that it concerns; null where it concerns none, or no single one. */
  readonly relationId: string | null;
}

/** The place of the last entry of the log; 0 while there is none. It grows with every write. */
export async function readLogHead(query: Query): Promise<number> {
  const [row] = await query<{ sequence: number }>('log-head', {});
  return row?.sequence ?? 0;
}

/** At most `limit` entries after the one at `sequence`, in order. */
export function readLogSince(query: Query, sequence: number, limit: number): Promise<LoggedChange[]> {
  return query<LoggedChange>('log-since', { sequence, limit });
}

/** An entry of the log that concerns a relation. */
export interface LogEntry extends LoggedChange {
  readonly id: string;
  readonly relationId: string;
  /** How its subject read before, JSON; null where it was not there. */
  readonly before: string | null;
  /** How it read after, JSON; null where it was no longer there. */
  readonly after: string | null;
}

/** What was done to each of these relations and to the claims on it, retracted ones included, by relation, in the order of the log. */
export async function readHistories(
  query: Query,
  relationIds: readonly string[],
): Promise<Map<string, LogEntry[]>> {
  const histories = new Map<string, LogEntry[]>(relationIds.map((id) => [id, []]));
  const entries = await query<LogEntry>('histories-of-relations', { ids: relationIds });
  for (const entry of entries) histories.get(entry.relationId)?.push(entry);
  return histories;
}
