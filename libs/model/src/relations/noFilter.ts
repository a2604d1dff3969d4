import type { RelationFilter } from './relationFilter.js';

/** The filter that every relation passes. */
export const noFilter: RelationFilter = {
  ids: null,
  types: null,
  tones: null,
  actorIds: null,
  between: null,
  sourceIds: null,
  stances: null,
  minEvidence: null,
  evidence: null,
  minPublishers: null,
  occurredFrom: null,
  occurredTo: null,
  asOf: null,
  knownAt: null,
};
