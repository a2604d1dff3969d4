import { Evidence, evidenceRank, type IsoDay, type RelationType, relationTypes } from '@entente/model';
import type { JudgedFilter } from './judgedFilter.js';
import { toDate } from './query.js';

const weakestRank = Object.values(Evidence).length - 1;

/**
 * A filter as the queries take it, `$filter`: tones folded into types; minEvidence and evidence into ranks, 0 the strongest, and
 * into the bounds of strengthKey; days as Neo4j's. Besides: `any`, whether it has a condition apart from types; `byId` and
 * `byStrength`, whether what passes is best taken from the indexes that have relations in that order: in a large graph, where the
 * filter names no actors or sources to start from. In a small one, to plan such a query for each type takes longer than to go
 * through them all.
 */
export function filterParameters(
  filter: JudgedFilter,
  { large }: { readonly large: boolean } = { large: false },
): Record<string, unknown> {
  const ranks = ranksOf(filter);
  const { ids, actorIds, between, sourceIds, reliableSources, stances, minPublishers } = filter;
  const chosen = ids !== null || actorIds !== null || between !== null || sourceIds !== null;
  const days = {
    occurredFrom: dateOrNull(filter.occurredFrom),
    occurredTo: dateOrNull(filter.occurredTo),
    asOf: dateOrNull(filter.asOf),
    knownAt: dateOrNull(filter.knownAt),
  };
  return {
    types: typesOf(filter),
    ranks,
    ids,
    actorIds,
    between,
    sourceIds,
    reliableSources,
    stances,
    minPublishers,
    ...days,
    byId: large && !chosen,
    byStrength: large && !chosen && filter.knownAt === null,
    any:
      chosen ||
      [ranks, stances, minPublishers, reliableSources, ...Object.values(days)].some(
        (condition) => condition !== null,
      ),
    strongest: String(ranks?.[0] ?? 0),
    weakest: String((ranks?.at(-1) ?? weakestRank) + 1),
  };
}

function typesOf({ types, tones }: JudgedFilter): readonly RelationType[] | null {
  if (tones === null) return types;
  const ofTone = relationTypes.filter(({ tone }) => tones.includes(tone)).map(({ type }) => type);
  return types === null ? ofTone : ofTone.filter((type) => types.includes(type));
}

/** Rising; null where every grade passes. */
function ranksOf({ evidence, minEvidence }: JudgedFilter): number[] | null {
  if (evidence === null && minEvidence === null) return null;
  return Object.values(Evidence)
    .filter((grade) => evidence === null || evidence.includes(grade))
    .map(evidenceRank)
    .filter((rank) => minEvidence === null || rank <= evidenceRank(minEvidence));
}

const dateOrNull = (day: IsoDay | null): unknown => (day === null ? null : toDate(day));
