import { useCallback } from 'react';
import { useExplorer } from '../../state/explorer';
import type { Facets } from '../../state/filters/facets';
import type { FilterWay } from '../../state/filters/filterWay';
import { withFacet } from '../../state/filters/withFacet';
import { toggled } from '../../state/selecting/toggled';
import type { LegendEntry } from './legendEntry';

type Press = (entry: LegendEntry, way: FilterWay) => void;

/** What of a facet is chosen and left out, and how to change it: each change a deed with a name. */
export function useFacet<Facet extends keyof Facets>(
  facet: Facet,
): { readonly chosen: Facets[Facet]; readonly leftOut: Facets[Facet]; readonly onPress: Press } {
  const filters = useExplorer((explorer) => explorer.filters);
  const onPress: Press = useCallback(
    ({ value, name }, way) => {
      const { filters: now, setFilters } = useExplorer.getState();
      const list: readonly string[] = way === 'bring out' ? now[facet] : now.without[facet];
      const stops = toggled(list, value).length < list.length;
      const deed = way === 'bring out' ? 'bring out' : 'leave out';
      const title = stops
        ? `No longer ${deed} ${name}`
        : `${deed === 'bring out' ? 'Bring out' : 'Leave out'} ${name}`;
      setFilters(withFacet(now, facet, value as Facets[Facet][number], way), title);
    },
    [facet],
  );
  return { chosen: filters[facet], leftOut: filters.without[facet], onPress };
}
