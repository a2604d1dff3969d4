import type { Bucket } from './bucket';
import type { TimeWindow } from './timeWindow';

/** What to count together so that there are neither too many bars to tell apart nor too few to see a course. */
export function bucketFor({ from, to }: TimeWindow): Bucket {
  const days = to - from;
  if (days <= 120) return 'day';
  return days <= 40 * 366 ? 'month' : 'year';
}
