import { OPEN_START, type RelationType, relationTypeInfoOf } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import { filterParameters } from '../queries/filterParameters.js';
import { type Query, toDate } from '../queries/query.js';

/** How long a stretch of time is counted together. */
export type TimelineBucket = 'DAY' | 'MONTH' | 'YEAR';

/** The relations that begin in a stretch of time, in all and by tone. */
export interface TimelinePoint {
  /** Its first day, ISO 8601. */
  readonly start: string;
  readonly count: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly structure: number;
}

/**
 * How many of the relations that pass a filter begin when: each is counted once, on the first day that its date allows. Stretches
 * in which none begins, undated relations and those whose beginning is open are left out. In the order of time.
 */
export async function readTimeline(
  query: Query,
  filter: JudgedFilter,
  bucket: TimelineBucket,
): Promise<TimelinePoint[]> {
  const rows = await query<{ start: string; type: RelationType; count: number }>('timeline', {
    filter: filterParameters(filter),
    bucket: bucket.toLowerCase(),
    openStart: toDate(OPEN_START),
  });
  const points = new Map<string, { cooperation: number; conflict: number; structure: number }>();
  for (const { start, type, count } of rows) {
    const point = points.get(start) ?? { cooperation: 0, conflict: 0, structure: 0 };
    points.set(start, point);
    point[fieldOf[relationTypeInfoOf(type).tone]] += count;
  }
  return [...points].map(([start, tones]) => ({
    start,
    count: tones.cooperation + tones.conflict + tones.structure,
    ...tones,
  }));
}

const fieldOf = { COOPERATION: 'cooperation', CONFLICT: 'conflict', STRUCTURE: 'structure' } as const;
