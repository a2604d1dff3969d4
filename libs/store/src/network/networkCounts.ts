import { Gap, OPEN_START, relationTypes } from '@entente/model';
import type { TimelineBucket, TimelinePoint } from '../reads/readTimeline.js';
import { dayNumber, NEVER_AFTER } from './dayNumber.js';
import { forEachPassing, type PassingRelations } from './passingRelations.js';

/** The gaps that show in what a network in memory keeps of a relation. */
const shownHere: readonly Gap[] = [Gap.SINGLE_SOURCE, Gap.ALLEGED_ONLY, Gap.CONTESTED, Gap.UNDATED];

/** Whether all of these gaps can be counted in a network in memory. */
export const countsGaps = (kinds: readonly Gap[]): boolean => kinds.every((kind) => shownHere.includes(kind));

/** How many relations pass. */
export async function countPassing(found: PassingRelations): Promise<number> {
  let count = 0;
  await forEachPassing(found, () => (count += 1));
  return count;
}

/** How many of what passes have one of these gaps. */
export async function countGaps(found: PassingRelations, kinds: readonly Gap[]): Promise<number> {
  const { network } = found;
  // By rank: single source, alleged, contested.
  const grades = [Gap.SINGLE_SOURCE, Gap.ALLEGED_ONLY, Gap.CONTESTED].map((gap) => kinds.includes(gap));
  const undated = kinds.includes(Gap.UNDATED);
  let count = 0;
  await forEachPassing(found, (relation, rank) => {
    if (grades[rank - 1] === true || (undated && network.earliest[relation] === NEVER_AFTER)) count += 1;
  });
  return count;
}

/** When what passes begins, as readTimeline has it. */
export async function networkTimeline(
  found: PassingRelations,
  bucket: TimelineBucket,
): Promise<TimelinePoint[]> {
  const { network } = found;
  const openStart = dayNumber(OPEN_START);
  const counts = new Map<number, Point>();
  await forEachPassing(found, (relation) => {
    const day = network.earliest[relation] ?? NEVER_AFTER;
    if (day === NEVER_AFTER || day <= openStart) return;
    const start = truncated[bucket](day);
    const point = counts.get(start) ?? { cooperation: 0, conflict: 0, structure: 0 };
    counts.set(start, point);
    const tone = tones[network.type[relation] ?? 0];
    if (tone) point[tone] += 1;
  });
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, point]) => ({
      start: isoDay(start),
      count: point.cooperation + point.conflict + point.structure,
      ...point,
    }));
}

type Point = Record<(typeof fieldOf)[keyof typeof fieldOf], number>;

const fieldOf = { COOPERATION: 'cooperation', CONFLICT: 'conflict', STRUCTURE: 'structure' } as const;
const tones = relationTypes.map(({ tone }) => fieldOf[tone]);

/** The first day of the stretch that a day is in. Days are numbers, YYYYMMDD. */
const truncated: Readonly<Record<TimelineBucket, (day: number) => number>> = {
  DAY: (day) => day,
  MONTH: (day) => Math.floor(day / 100) * 100 + 1,
  YEAR: (day) => Math.floor(day / 10_000) * 10_000 + 101,
};

/** A day as Neo4j writes it, ISO 8601. */
function isoDay(day: number): string {
  const year = Math.floor(day / 10_000);
  const [month, date] = [Math.floor(day / 100) - year * 100, day - Math.floor(day / 100) * 100];
  const two = (part: number): string => String(part).padStart(2, '0');
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
