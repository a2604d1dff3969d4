import { concernedBy, type NewLogEntry } from '../log/log.js';
import type { InTransaction } from './derivedValues.js';

const PAGE = 2000;

interface PageOfLog {
  readonly last: number | null;
  readonly entries: readonly {
    readonly id: string;
    readonly what: NewLogEntry['what'];
    readonly subjectId: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** Gives the entries of a log of an earlier shape whom and what they concern, a page at a time; it can be repeated. */
export async function settleLog(inTransaction: InTransaction): Promise<void> {
  for (let sequence: number | null = 0; sequence !== null;) {
    const from: number = sequence;
    sequence = await inTransaction(async (query) => {
      const [page] = await query<PageOfLog>('log-without-concerns', { sequence: from, limit: PAGE });
      const entries = (page?.entries ?? [])
        .map(({ id, what, subjectId, before, after }) => ({
          id,
          concerns: concernedBy({ what, subjectId, before: parsed(before), after: parsed(after) }),
        }))
        .filter(({ concerns }) => concerns.length > 0);
      await query('set-log-concerns', { entries });
      return page?.last ?? null;
    });
  }
}

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
