import type { WrittenQuestion } from '../address/readPathQuestion';

/** Chains that are asked for at once. */
const LIMIT = 10;

/** How a question for chains is put to the server. */
export function pathVariables(question: WrittenQuestion) {
  const {
    fromId,
    toId,
    minEvidence,
    minPublishers,
    knownAt,
    asOf,
    types,
    avoidedIds,
    maxLength,
    rank,
    directed,
  } = question;
  return {
    from: fromId ?? '',
    to: toId ?? '',
    filter: { minEvidence, minPublishers, knownAt, asOf, types: types && [...types] },
    maxLength,
    limit: LIMIT,
    rank,
    directed,
    excludeActorIds: [...avoidedIds],
  };
}
