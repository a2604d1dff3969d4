import { toggled } from '../selecting/toggled';
import type { Facets } from './facets';
import type { Filters } from './filters';
import type { FilterWay } from './filterWay';

/** The filters with a value brought out, or left out; or no longer so, where it was. What is brought out is not left out. */
export function withFacet<Facet extends keyof Facets>(
  filters: Filters,
  facet: Facet,
  value: Facets[Facet][number],
  way: FilterWay,
): Filters {
  const chosen = filters[facet] as readonly string[];
  const leftOut = filters.without[facet] as readonly string[];
  const others = (list: readonly string[]): readonly string[] => list.filter((one) => one !== value);
  return way === 'bring out'
    ? {
        ...filters,
        [facet]: toggled(chosen, value),
        without: { ...filters.without, [facet]: others(leftOut) },
      }
    : {
        ...filters,
        [facet]: others(chosen),
        without: { ...filters.without, [facet]: toggled(leftOut, value) },
      };
}

/** The filters without what they say of a facet. */
export function withoutFacet(filters: Filters, facet: keyof Facets): Filters {
  return { ...filters, [facet]: [], without: { ...filters.without, [facet]: [] } };
}
