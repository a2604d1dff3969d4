import type { Facets } from './facets';
import type { Filters } from './filters';

const none: Facets = { kinds: [], tones: [], evidence: [], types: [], sources: [], publishers: [] };

export const noFilters: Filters = {
  ...none,
  without: none,
  leastPublishers: null,
  leastRelations: null,
  mostRelations: null,
};
