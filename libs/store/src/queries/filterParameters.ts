import {
  Evidence,
  evidenceRank,
  type RelationFilter,
  type RelationType,
  relationTypes,
} from '@entente/model';

/** A filter as the queries take it, `$filter`: tones folded into types, minEvidence into evidence. Days stay text; the queries read them. */
export function filterParameters(filter: RelationFilter): Record<string, unknown> {
  return {
    types: typesOf(filter),
    evidence: evidenceOf(filter),
    actorIds: filter.actorIds,
    sourceIds: filter.sourceIds,
    stances: filter.stances,
    occurredFrom: filter.occurredFrom,
    occurredTo: filter.occurredTo,
    asOf: filter.asOf,
  };
}

function typesOf({ types, tones }: RelationFilter): readonly RelationType[] | null {
  if (tones === null) return types;
  const ofTone = relationTypes.filter(({ tone }) => tones.includes(tone)).map(({ type }) => type);
  return types === null ? ofTone : ofTone.filter((type) => types.includes(type));
}

function evidenceOf({ evidence, minEvidence }: RelationFilter): readonly Evidence[] | null {
  if (minEvidence === null) return evidence;
  const strong = Object.values(Evidence).filter((grade) => evidenceRank(grade) <= evidenceRank(minEvidence));
  return evidence === null ? strong : strong.filter((grade) => evidence.includes(grade));
}
