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
export const loggedOperations = [
  'createActor',
  'updateActor',
  'deleteActor',
  'restoreActor',
  'mergeActors',
  'undoMerge',
  'addSource',
  'updateSource',
  'holdDocument',
  'createRelation',
  'reviseRelation',
  'recordClaim',
  'reviseClaim',
  'retractClaim',
  'moveRelation',
  'changeSpeaker',
  'removeRelation',
  'judgeSource',
  'judgeClaim',
  'keepActorsApart',
  'beginImport',
  'endImport',
  'undoImport',
  'removeSource',
  'addUser',
  'changeUser',
  'readProposals',
  'decideProposal',
  'switchPattern',
] as const;

export type LoggedOperation = (typeof loggedOperations)[number];

/**
 * Writes entries to the log, in the transaction of the commands that they record and as its last write: the head of the log stays
 * locked until the transaction ends. Documents' texts do not go into the log.
 */
export async function writeLog(query: Query, writer: Writer, entries: readonly NewLogEntry[]): Promise<void> {
  const at = new Date().toISOString();
  const rows = entries.map((entry) => logRow(entry, writer, at));
  if (rows.length > 0) await query('write-log', { entries: rows });
}

/** An entry as it is kept. */
export function logRow(
  entry: NewLogEntry,
  { by, requestId, importId, isUndoing }: Writer,
  at: string,
): Readonly<Record<string, unknown>> {
  const { what, subjectId, relationId, before, after } = entry;
  const concerns = [...concernedBy(entry), ...(importId === undefined ? [] : [importId])];
  const row: Record<string, unknown> = { id: newId('logEntry'), at, by, what, subjectId };
  if (relationId !== undefined) row['relationId'] = relationId;
  if (requestId !== null) row['requestId'] = requestId;
  if (importId !== undefined) row['importId'] = importId;
  if (isUndoing === true) row['isUndoing'] = isUndoing;
  if (before !== null) row['before'] = JSON.stringify(before);
  if (after !== null) row['after'] = JSON.stringify(after);
  if (concerns.length > 0) row['concerns'] = concerns;
  return row;
}

/** How a thing may read in an entry, as far as it says what the entry concerns. */
interface Logged {
  readonly kept?: { readonly id: string };
  readonly absorbed?: readonly { readonly id: string }[];
  /** The other of two actors that are kept apart. */
  readonly with?: string;
  /** The document that something was proposed from. */
  readonly sourceId?: string;
  /** Of a claim that was written, or that was read. */
  readonly citations?: readonly (
    { readonly sourceId: string } | { readonly source: { readonly id: string } }
  )[];
}

/** Operations whose subject is an actor or a source. */
const onActorOrSource: readonly LoggedOperation[] = [
  'createActor',
  'updateActor',
  'deleteActor',
  'restoreActor',
  'addSource',
  'updateSource',
  'removeSource',
  'holdDocument',
  'judgeSource',
  'readProposals',
];

/**
 * Ids of the actors and sources that an entry concerns, each once: the actor or source that was written, those of a merge or kept apart, and the
 * sources that a claim cites or cited. By them, the history of an actor and what was done with a document are found.
 *
 * @param entry Its `before` and `after` as they are given to the log, or as read from its JSON.
 */
export function concernedBy({
  what,
  subjectId,
  before,
  after,
}: Pick<NewLogEntry, 'what' | 'subjectId' | 'before' | 'after'>): string[] {
  if (onActorOrSource.includes(what)) return [subjectId];
  const ids = [before, after].flatMap((one) => {
    const { kept, absorbed = [], citations = [], sourceId, with: other } = (one ?? {}) as Logged;
    return [
      ...(other === undefined ? [] : [subjectId, other]),
      ...(sourceId === undefined ? [] : [sourceId]),
      ...[...(kept ? [kept] : []), ...absorbed].map(({ id }) => id),
      ...citations.map((citation) => ('sourceId' in citation ? citation.sourceId : citation.source.id)),
    ];
  });
  return [...new Set(ids)];
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
