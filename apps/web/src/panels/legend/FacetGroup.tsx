import type { JSX } from 'react';
import type { Facets } from '../../state/filters/facets';
import type { LegendEntry } from './legendEntry';
import { LegendGroup } from './LegendGroup';
import { useFacet } from './useFacet';

interface FacetGroupProps {
  readonly facet: keyof Facets;
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** One facet of the legend, its choice kept in the picture. */
export function FacetGroup({ facet, title, entries }: FacetGroupProps): JSX.Element {
  const { chosen, leftOut, onPress } = useFacet(facet);
  return <LegendGroup title={title} entries={entries} chosen={chosen} leftOut={leftOut} onPress={onPress} />;
}
