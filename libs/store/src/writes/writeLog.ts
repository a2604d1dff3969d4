import { newId } from '@entente/model';
import type { Query } from '../queries/query.js';
import type { Writer } from './writer.js';

/** Something that was done: to what, and how it read before and after; null where it was not there. */
export interface Deed {
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
  | 'removeRelation';

/**
 * Writes an entry for each deed, in the transaction of the deeds themselves and as its last write: the head of the log stays
 * locked until the transaction ends. Documents' texts do not go into the log.
 */
export async function writeLog(
  query: Query,
  { by, requestId }: Writer,
  deeds: readonly Deed[],
): Promise<void> {
  const at = new Date().toISOString();
  const entries = deeds.map(({ what, subjectId, relationId, before, after }) => ({
    id: newId('logEntry'),
    at,
    by,
    what,
    subjectId,
    ...(relationId === undefined ? {} : { relationId }),
    ...(requestId === null ? {} : { requestId }),
    ...(before === null ? {} : { before: JSON.stringify(before) }),
    ...(after === null ? {} : { after: JSON.stringify(after) }),
  }));
  if (entries.length > 0) await query('write-log', { entries });
}
