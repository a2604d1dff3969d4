import { compareDays, InvalidInputError, noFilter, type RelationFilter } from '@entente/model';
import type { RelationFilterInput } from './relationFilterInput.js';

const MOST_ENTRIES = 1000;

/** A filter as the domain has it. @throws InvalidInputError for a window that closes before it opens, or a list that is too long. */
export function toRelationFilter(input: RelationFilterInput | null | undefined): RelationFilter {
  if (!input) return noFilter;
  const { occurredFrom = null, occurredTo = null, minPublishers = null } = input;
  if (minPublishers !== null && minPublishers < 0) {
    throw new InvalidInputError('minPublishers is a count, 0 or more', 'filter.minPublishers');
  }
  if (occurredFrom !== null && occurredTo !== null && compareDays(occurredTo, occurredFrom) < 0) {
    throw new InvalidInputError(
      'occurredTo is before occurredFrom; the window must close after it opens',
      'filter.occurredTo',
    );
  }
  for (const [name, value] of Object.entries(input)) {
    if (Array.isArray(value) && value.length > MOST_ENTRIES) {
      throw new InvalidInputError(
        `${name} has ${value.length} entries; it may have ${MOST_ENTRIES}`,
        `filter.${name}`,
      );
    }
  }
  return {
    ids: input.ids ?? null,
    types: input.types ?? null,
    tones: input.tones ?? null,
    actorIds: input.actorIds ?? null,
    between: input.between ?? null,
    sourceIds: input.sourceIds ?? null,
    stances: input.stances ?? null,
    minEvidence: input.minEvidence ?? null,
    evidence: input.evidence ?? null,
    minPublishers,
    occurredFrom,
    occurredTo,
    asOf: input.asOf ?? null,
    knownAt: input.knownAt ?? null,
  };
}
