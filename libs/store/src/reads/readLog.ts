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
