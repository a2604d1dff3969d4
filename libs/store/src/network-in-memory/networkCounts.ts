import { Gap, OPEN_END, OPEN_START, relationTypes } from '@entente/model';
import { gapBits } from '../row-mappers/relationRow.js';
import type { TimelineBucket, TimelinePoint } from '../timeline/timeline.js';
import { dayNumber, STANCE_BITS } from './networkColumns.js';
import { dateOn, stepOn } from './networkView.js';
import { forEachPassing, type PassingRelations } from './passingRelations.js';

/** Where no more than so many are found, their ids are collected as well, so that a page of them is read by id. */
const FEW = 60_000;

/** What is found in a network. */
export interface FoundRelations {
  readonly count: number;
  /** The ids of all of them, in their order, where they are few; else null: the next page of them is soon found in the database. */
  readonly ids: readonly string[] | null;
}

/** Whether a relation that passes, with the rank of its evidence, is wanted. */
type Wanted = (relation: number, rank: number) => boolean;

/** All that passes and is wanted. */
export async function findPassing(
  found: PassingRelations,
  isWanted: Wanted = () => true,
): Promise<FoundRelations> {
  const few: number[] = [];
  let count = 0;
  await forEachPassing(found, (relation, rank) => {
    if (!isWanted(relation, rank)) return;
    count += 1;
    if (count <= FEW) few.push(relation);
  });
  if (count > FEW) return { count, ids: null };
  return { count, ids: few.map((relation) => found.network.relationNumbers.idOf(relation)).sort() };
}

/** Whether a relation that passes has one of these gaps, as the filter's clock has it; the fragment has-gap says the same in Cypher. */
export function hasGap(found: PassingRelations, kinds: readonly Gap[]): Wanted {
  const { network } = found;
  // By rank: single source, alleged, contested.
  const grades = [Gap.SINGLE_SOURCE, Gap.ALLEGED_ONLY, Gap.CONTESTED].map((gap) => kinds.includes(gap));
  const undated = kinds.includes(Gap.UNDATED);
  const flags = kinds.reduce((bits, kind) => bits | (flagOf[kind] ?? 0), 0) << STANCE_BITS;
  const stepOf = stepsOf(found);
  return (relation, rank) => {
    if (grades[rank - 1] === true) return true;
    if (!undated && flags === 0) return false;
    const step = stepOf(relation);
    if (undated && dateOn(network, relation, step).earliest >= UNKNOWN) return true;
    return (((step < 0 ? network.stances[relation] : network.stepStances[step]) ?? 0) & flags) !== 0;
  };
}

/** The step of a relation that counts by the filter's clock; -1 where all is known. */
function stepsOf({ network, knownAt }: PassingRelations): (relation: number) => number {
  if (knownAt === null) return () => -1;
  const day = dayNumber(knownAt);
  return (relation) => stepOn(network, relation, day);
}

/** From this day on, a beginning is not known: so it is written where a date was not known yet. */
const UNKNOWN = dayNumber(OPEN_END);

const flagOf: Partial<Record<Gap, number>> = gapBits;

/** When what passes begins, as readTimeline has it. */
export async function networkTimeline(
  found: PassingRelations,
  bucket: TimelineBucket,
): Promise<TimelinePoint[]> {
  const { network } = found;
  const openStart = dayNumber(OPEN_START);
  const stepOf = stepsOf(found);
  const counts = new Map<number, Point>();
  await forEachPassing(found, (relation) => {
    const day = dateOn(network, relation, stepOf(relation)).earliest;
    if (day >= UNKNOWN || day <= openStart) return;
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
