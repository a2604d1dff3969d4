import type { Query } from '../queries/query.js';
import type { LoggedChange } from './readLog.js';

/** An entry of the log that concerns a relation. */
export interface LogEntry extends LoggedChange {
  readonly id: string;
  readonly relationId: string;
  /** How its subject read before, JSON; null where it was not there. */
  readonly before: string | null;
  /** How it read after, JSON; null where it was no longer there. */
  readonly after: string | null;
}

/** What was done to each of these relations and to the claims on it, those taken back included, by relation, in the order of the log. */
export async function readHistories(
  query: Query,
  relationIds: readonly string[],
): Promise<Map<string, LogEntry[]>> {
  const histories = new Map<string, LogEntry[]>(relationIds.map((id) => [id, []]));
  const entries = await query<LogEntry>('histories-of-relations', { ids: relationIds });
  for (const entry of entries) histories.get(entry.relationId)?.push(entry);
  return histories;
}
