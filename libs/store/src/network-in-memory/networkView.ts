import { NEVER_AFTER, NEVER_BEFORE, type SharedColumn } from './networkColumns.js';

type Numbers = Extract<SharedColumn, Int32Array>;
type Bytes = Extract<SharedColumn, Uint8Array>;

/** The columns of a RelationNetwork, as a worker thread sees them too. Relations and actors go by numbers from 0. */
export interface NetworkView {
  readonly relationCount: number;
  readonly actorCount: number;
  /** 0 where the relation is gone. */
  readonly alive: Bytes;
  readonly from: Numbers;
  readonly to: Numbers;
  /** The place in libs/model's relationTypes. */
  readonly type: Bytes;
  readonly rank: Bytes;
  /** How many publishers its evidence rests on, 255 at the most. */
  readonly publishers: Bytes;
  readonly stances: Bytes;
  readonly earliest: Numbers;
  readonly latest: Numbers;
  readonly begins: Numbers;
  readonly endsOn: Numbers;
  /** Where in `sources` a relation's sources begin, in the order of their publication, and how many they are. */
  readonly sourcesAt: Numbers;
  readonly sourceCount: Numbers;
  readonly sources: Numbers;
  /** Where in the columns of steps a relation's begin, a step a day on which more became known, and how many they are. */
  readonly stepsAt: Numbers;
  readonly stepCount: Numbers;
  readonly stepDay: Numbers;
  readonly stepRank: Bytes;
  readonly stepPublishers: Bytes;
  /** How many origins were known, 255 at the most. */
  readonly stepOrigins: Bytes;
  readonly stepStances: Bytes;
  readonly stepSources: Numbers;
  readonly stepBegins: Numbers;
  /** By step, one more than the place in `dates` of how the relation's date read then, where it did not read as it does now; else 0. */
  readonly stepDate: Numbers;
  /** At 4p and on, earliest, latest, begins and endsOn of a date at place p. */
  readonly dates: Numbers;
  /**
   * Lists of the relations that an actor is an end of, gone ones too: by actor, one more than the last of them, and how many they are;
   * by relation, at 2r and 2r + 1, one more than the one before it in the list of `from` and in that of `to`. 0 ends a list.
   */
  readonly lastRelation: Numbers;
  readonly relationCounts: Numbers;
  readonly nextRelation: Numbers;
  /** By actor, its place among all by their ids. */
  readonly order: Numbers;
}

/** Calls `visit` with each relation that an actor is an end of. */
export function forEachRelationOf(
  network: NetworkView,
  actor: number,
  visit: (relation: number) => void,
): void {
  const { alive, from, nextRelation } = network;
  let next = network.lastRelation[actor] ?? 0;
  // Counted, so that a list that is written just now ends too.
  for (let left = network.relationCounts[actor] ?? 0; next !== 0 && left > 0; left -= 1) {
    const relation = next - 1;
    next = nextRelation[from[relation] === actor ? 2 * relation : 2 * relation + 1] ?? 0;
    if (alive[relation] === 1) visit(relation);
  }
}

/** Which of a relation's steps was the last on a day, by its place in the columns of steps; -1 where nothing was known yet. */
export function stepOn(network: NetworkView, relation: number, day: number): number {
  const first = network.stepsAt[relation] ?? 0;
  let step = first + (network.stepCount[relation] ?? 0) - 1;
  while (step >= first && (network.stepDay[step] ?? NEVER_AFTER) > day) step -= 1;
  return step < first ? -1 : step;
}

/** How a relation's date reads as of a step of it; -1 is now. Its days stand as in the columns of the same names. */
export function dateOn(
  network: NetworkView,
  relation: number,
  step: number,
): { readonly earliest: number; readonly latest: number; readonly begins: number; readonly endsOn: number } {
  const place = step < 0 ? 0 : (network.stepDate[step] ?? 0);
  const { dates } = network;
  if (place > 0) {
    const at = 4 * (place - 1);
    return {
      earliest: dates[at] ?? NEVER_AFTER,
      latest: dates[at + 1] ?? NEVER_BEFORE,
      begins: dates[at + 2] ?? NEVER_AFTER,
      endsOn: dates[at + 3] ?? NEVER_AFTER,
    };
  }
  return {
    earliest: network.earliest[relation] ?? NEVER_AFTER,
    latest: network.latest[relation] ?? NEVER_BEFORE,
    begins: (step < 0 ? network.begins[relation] : network.stepBegins[step]) ?? NEVER_AFTER,
    endsOn: network.endsOn[relation] ?? NEVER_AFTER,
  };
}
