import type { Facets } from './facets';
import type { Filters } from './filters';

/** Whether the legend leaves anything out or brings anything out. */
export function isFiltered(filters: Filters): boolean {
  const any = (facets: Facets): boolean => facetNames.some((facet) => facets[facet].length > 0);
  return (
    any(filters) || any(filters.without) || filters.leastRelations !== null || filters.mostRelations !== null
  );
}

const facetNames = ['kinds', 'tones', 'evidence', 'types', 'sources', 'publishers'] as const;
