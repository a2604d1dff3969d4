import type { RelationType } from '@entente/model';
import type { Query } from '../queries/query.js';
import type { LoggedOperation } from '../writes/writeLog.js';

/** An entry of the log, without how its subject read before and after. */
export interface LoggedChange {
  /** Its place in the log, from 1, without a gap: the order in which the deeds were committed. */
  readonly sequence: number;
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  readonly what: LoggedOperation;
  readonly subjectId: string;
  /** The relation that it concerns; null where it concerns none, or no single one. */
  readonly relationId: string | null;
  /** How a relation read that was removed or moved; else null. */
  readonly earlier: EarlierRelation | null;
}

/** What a relation was before it was removed, or between whom before it was moved. */
export interface EarlierRelation {
  readonly type: RelationType | null;
  readonly actorIds: readonly [from: string, to: string];
}

/** The place of the last entry of the log; 0 while there is none. It grows with every write. */
export async function readLogHead(query: Query): Promise<number> {
  const [row] = await query<{ sequence: number }>('log-head', {});
  return row?.sequence ?? 0;
}

/** At most `limit` entries after the one at `sequence`, in order. */
export async function readLogSince(query: Query, sequence: number, limit: number): Promise<LoggedChange[]> {
  const rows = await query<Omit<LoggedChange, 'earlier'> & { before: string | null }>('log-since', {
    sequence,
    limit,
  });
  return rows.map(({ before, ...entry }) => ({
    ...entry,
    earlier: before === null ? null : readEarlier(before),
  }));
}

/** A removed relation is logged with its actors, a moved one with the ids of its ends. */
function readEarlier(json: string): EarlierRelation {
  type End = string | { readonly id: string };
  const { type, from, to } = JSON.parse(json) as { type?: RelationType; from: End; to: End };
  const idOf = (end: End): string => (typeof end === 'string' ? end : end.id);
  return { type: type ?? null, actorIds: [idOf(from), idOf(to)] };
}
