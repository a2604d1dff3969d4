import type { Facets } from './facets';
import type { Filters } from './filters';

/** Whether the legend leaves anything out or brings anything out. */
export function isFiltered(filters: Filters): boolean {
  const any = (facets: Facets): boolean => facetNames.some((facet) => facets[facet].length > 0);
  const bounds = [filters.leastPublishers, filters.leastRelations, filters.mostRelations];
  return any(filters) || any(filters.without) || bounds.some((bound) => bound !== null);
}

const facetNames = ['kinds', 'tones', 'evidence', 'types', 'sources', 'publishers'] as const;
