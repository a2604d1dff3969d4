import { Evidence, evidenceRank, relationTypes } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { IdNumbers } from './idNumbers.js';
import { dayNumber, stanceBits } from './networkColumns.js';
import { dateOn, type NetworkView, stepOn } from './networkView.js';
import type { RelationNetwork } from './relationNetwork.js';

/** The rank of a relation's evidence, as the filter's clock has it; -1 where the relation does not pass. */
export type RankOf = (relation: number) => number;

/** A filter whose ids are the numbers that a network has for them: what a worker thread, which has no ids, can ask by. */
export interface NumberedFilter extends Omit<
  JudgedFilter,
  'ids' | 'actorIds' | 'between' | 'sourceIds' | 'reliableSources'
> {
  readonly relations: readonly number[] | null;
  readonly actors: readonly number[] | null;
  /** One of them at each end. */
  readonly both: readonly number[] | null;
  readonly sources: readonly number[] | null;
  readonly reliable: readonly number[] | null;
}

/** A filter in the numbers of a network; ids that it does not have are left out. */
export function numbered(
  { relationNumbers, actorNumbers, sourceNumbers }: RelationNetwork,
  { ids, actorIds, between, sourceIds, reliableSources, ...conditions }: JudgedFilter,
): NumberedFilter {
  return {
    ...conditions,
    relations: ids && numbersOf(relationNumbers, ids),
    actors: actorIds && numbersOf(actorNumbers, actorIds),
    both: between && numbersOf(actorNumbers, between),
    sources: sourceIds && numbersOf(sourceNumbers, sourceIds),
    reliable: reliableSources && numbersOf(sourceNumbers, reliableSources),
  };
}

/** A JudgedFilter over a network; the fragment relation-passes says the same in Cypher, and a test holds the two together. */
export const passing = (network: RelationNetwork, filter: JudgedFilter): RankOf =>
  passingIn(network, numbered(network, filter));

/** The same over the columns of a network. */
export function passingIn(network: NetworkView, filter: NumberedFilter): RankOf {
  const conditions = conditionsOf(network, filter);
  const grades = gradesOf(filter);
  const knownAt = filter.knownAt === null ? null : dayNumber(filter.knownAt);
  return (relation) => {
    if (network.alive[relation] !== 1) return -1;
    const step = knownAt === null ? -1 : stepOn(network, relation, knownAt);
    if (knownAt !== null && step < 0) return -1;
    const rank = (step < 0 ? network.rank[relation] : network.stepRank[step]) ?? -1;
    if (grades[rank] !== true) return -1;
    for (const holds of conditions) if (!holds(relation, step)) return -1;
    return rank;
  };
}

/** `step`: the last step that was known, or -1 where all is. */
type Condition = (relation: number, step: number) => boolean;

function conditionsOf(network: NetworkView, filter: NumberedFilter): Condition[] {
  const { types, tones, stances, minPublishers, occurredFrom, occurredTo, asOf } = filter;
  const conditions: Condition[] = [];
  if (filter.relations !== null) {
    const wanted = new Set(filter.relations);
    conditions.push((relation) => wanted.has(relation));
  }
  if (types !== null || tones !== null) {
    const wanted = relationTypes.map(
      ({ type, tone }) => (types?.includes(type) ?? true) && (tones?.includes(tone) ?? true),
    );
    conditions.push((relation) => wanted[network.type[relation] ?? wanted.length] === true);
  }
  if (minPublishers !== null) {
    const least = Math.min(minPublishers, 255);
    conditions.push(
      (relation, step) =>
        ((step < 0 ? network.publishers[relation] : network.stepPublishers[step]) ?? 0) >= least,
    );
  }
  if (occurredFrom !== null) {
    const first = dayNumber(occurredFrom);
    conditions.push((relation, step) => dateOn(network, relation, step).latest >= first);
  }
  if (occurredTo !== null) {
    const last = dayNumber(occurredTo);
    conditions.push((relation, step) => dateOn(network, relation, step).earliest <= last);
  }
  if (asOf !== null) {
    const day = dayNumber(asOf);
    conditions.push((relation, step) => {
      const { begins, endsOn } = dateOn(network, relation, step);
      return begins <= day && endsOn >= day;
    });
  }
  if (stances !== null) {
    const bits = stanceBits(stances);
    conditions.push(
      (relation, step) =>
        (((step < 0 ? network.stances[relation] : network.stepStances[step]) ?? 0) & bits) !== 0,
    );
  }
  if (filter.actors !== null) {
    const actors = new Set(filter.actors);
    conditions.push(
      (relation) => actors.has(network.from[relation] ?? -1) || actors.has(network.to[relation] ?? -1),
    );
  }
  if (filter.both !== null) {
    const actors = new Set(filter.both);
    conditions.push(
      (relation) => actors.has(network.from[relation] ?? -1) && actors.has(network.to[relation] ?? -1),
    );
  }
  for (const cited of [filter.sources, filter.reliable]) {
    if (cited === null) continue;
    const sources = new Set(cited);
    conditions.push((relation, step) => {
      const first = network.sourcesAt[relation] ?? 0;
      const count = (step < 0 ? network.sourceCount[relation] : network.stepSources[step]) ?? 0;
      for (let i = first; i < first + count; i += 1) if (sources.has(network.sources[i] ?? -1)) return true;
      return false;
    });
  }
  return conditions;
}

function gradesOf({ evidence, minEvidence }: NumberedFilter): boolean[] {
  const least = minEvidence === null ? Infinity : evidenceRank(minEvidence);
  return Object.values(Evidence).map(
    (grade) => (evidence?.includes(grade) ?? true) && evidenceRank(grade) <= least,
  );
}

const numbersOf = (numbers: IdNumbers, ids: readonly string[]): number[] =>
  ids.flatMap((id) => numbers.get(id) ?? []);
