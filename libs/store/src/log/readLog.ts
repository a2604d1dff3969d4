import type { Query } from '../queries/query.js';
import type { LoggedChange, LoggedOperation } from './log.js';

/** An entry of the log. */
export interface LogEntry extends LoggedChange {
  readonly id: string;
  /** How its subject read before, JSON; null where it was not there. */
  readonly before: string | null;
  /** How it read after, JSON; null where it was no longer there. */
  readonly after: string | null;
  /** Ids of the actors and sources that it concerns (`concernedBy`). */
  readonly concerns: readonly string[];
}

type EntryRow = Omit<LogEntry, 'concerns'> & { readonly concerns: readonly string[] | null };

const toEntry = (row: EntryRow): LogEntry => ({ ...row, concerns: row.concerns ?? [] });

/** What was done to each of these relations and to the claims on it, retracted ones included, by relation, in the order of the log. */
export async function readHistories(
  query: Query,
  relationIds: readonly string[],
): Promise<Map<string, LogEntry[]>> {
  const histories = new Map<string, LogEntry[]>(relationIds.map((id) => [id, []]));
  const entries = await query<EntryRow>('histories-of-relations', { ids: relationIds });
  for (const entry of entries) histories.get(entry.relationId ?? '')?.push(toEntry(entry));
  return histories;
}

/** What was done to each of these actors, and the merges that it was a part of, by actor, in the order of the log. */
export async function readActorHistories(
  query: Query,
  actorIds: readonly string[],
): Promise<Map<string, LogEntry[]>> {
  const histories = new Map<string, LogEntry[]>(actorIds.map((id) => [id, []]));
  const entries = await query<EntryRow>('histories-of-actors', { search: concerningQuery(actorIds) });
  for (const entry of entries.map(toEntry)) for (const id of entry.concerns) histories.get(id)?.push(entry);
  return histories;
}

/** What was done to each of these sources themselves, without the claims that cite them, by source, in the order of the log. */
export async function readSourceHistories(
  query: Query,
  sourceIds: readonly string[],
): Promise<Map<string, LogEntry[]>> {
  const histories = new Map<string, LogEntry[]>(sourceIds.map((id) => [id, []]));
  const asked = { search: concerningQuery(sourceIds), ids: sourceIds };
  const entries = await query<EntryRow>('histories-of-sources', asked);
  for (const entry of entries) histories.get(entry.subjectId)?.push(toEntry(entry));
  return histories;
}

/** Which entries of the log are wanted; null: any. */
export interface LogFilter {
  readonly by: string | null;
  readonly what: readonly LoggedOperation[] | null;
  /** When, ISO 8601 in UTC with milliseconds; `until` is not included. */
  readonly since: string | null;
  readonly until: string | null;
  /** An actor or a source. */
  readonly concerning: string | null;
  /** Whether those about users are left out. */
  readonly withoutUsers: boolean;
}

/** Some entries of the log, the latest first. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Whether there are earlier ones. */
  readonly more: boolean;
}

/** At most `first` entries that pass a filter, the latest first, of those before the one at `before`; null: from the end of the log. */
export async function readLogPage(
  query: Query,
  { by, what, since, until, concerning, withoutUsers }: LogFilter,
  { first, before }: { readonly first: number; readonly before: number | null },
): Promise<LogPage> {
  const rows = await query<EntryRow>('log-page', {
    by,
    what,
    since,
    until,
    concerning: concerning === null ? null : concerningQuery([concerning]),
    hidden: withoutUsers ? aboutUsers : [],
    before: before ?? Number.MAX_SAFE_INTEGER,
    limit: first + 1,
  });
  return { entries: rows.slice(0, first).map(toEntry), more: rows.length > first };
}

const aboutUsers: readonly LoggedOperation[] = ['addUser', 'changeUser'];

/** Ids as a full-text query for any of them, each as it stands. */
export const concerningQuery = (ids: readonly string[]): string =>
  ids.map((id) => `"${id.replaceAll(/["\\]/gu, String.raw`\$&`)}"`).join(' OR ');
