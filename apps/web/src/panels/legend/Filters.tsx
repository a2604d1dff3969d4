import { type RelationType, relationTypeInfoOf } from '@entente/model';
import { type JSX, useMemo, useState } from 'react';
import { useExplorer } from '../../state/explorer';
import { choosesOrigins } from '../../state/filters/choosesOrigins';
import { tally } from '../../state/filters/tally';
import type { Graph } from '../../state/network/graph';
import type { FacetGraph } from '../../state/network/shown';
import { DateFields } from '../../views/timeline/DateFields';
import { useOrigins } from '../../views/useOrigins';
import { Trouble } from '../Trouble';
import styles from './Legend.module.css';
import type { LegendEntry } from './legendEntry';
import { LongFacet } from './LongFacet';
import { NumberRange } from './NumberRange';
import { PublisherBound } from './PublisherBound';
import { SavedFilters } from './SavedFilters';

interface FiltersProps {
  /** What there is, whatever the filters. */
  readonly graph: Graph;
  readonly facetGraph: FacetGraph;
}

/** The values of a facet as they are told apart in all that there is, each with how many of what passes the other filters have it; those of none last. */
function countedIn<T>(
  there: readonly T[],
  passing: readonly T[],
  valuesOf: (one: T) => readonly string[],
  nameOf: (value: string) => string,
): LegendEntry[] {
  const counts = new Map(tally(passing.flatMap(valuesOf)));
  return tally(there.flatMap(valuesOf))
    .map(([value]) => ({ value, name: nameOf(value), count: counts.get(value) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

/** Filters beyond the signs of the legend: by type, publisher, source, date and number of relations; and those that were kept. */
export default function Filters({ graph, facetGraph }: FiltersProps): JSX.Element {
  const { filters, dates, setFilters, setDates } = useExplorer();
  const [asked, setAsked] = useState(false);
  const { origins, fault, askAgain } = useOrigins(asked || choosesOrigins(filters));
  const types = useMemo(
    () =>
      countedIn(
        graph.relations,
        facetGraph('types').relations,
        ({ type }) => [type],
        (value) => relationTypeInfoOf(value as RelationType).label,
      ),
    [graph, facetGraph],
  );
  const { sources, publishers } = useMemo(() => {
    if (origins === null) return { sources: null, publishers: null };
    return {
      sources: countedIn(
        graph.relations,
        facetGraph('sources').relations,
        ({ id }) => origins.ofRelation.get(id)?.sourceIds ?? [],
        (value) => origins.titles.get(value) ?? value,
      ),
      publishers: countedIn(
        graph.relations,
        facetGraph('publishers').relations,
        ({ id }) => origins.ofRelation.get(id)?.publishers ?? [],
        (value) => value,
      ),
    };
  }, [graph, facetGraph, origins]);
  const ask = (): void => setAsked(true);
  return (
    <div className={styles.filters}>
      <LongFacet facet="types" title="Types of relation" empty="No relation is shown." entries={types} />
      <LongFacet
        facet="publishers"
        title="Publishers"
        empty={fault === null ? 'No source names its publisher.' : 'They are not known yet.'}
        entries={fault === null ? publishers : []}
        onOpen={ask}
      />
      <LongFacet
        facet="sources"
        title="Sources"
        empty={fault === null ? 'No relation has a source here.' : 'They are not known yet.'}
        entries={fault === null ? sources : []}
        onOpen={ask}
      />
      {fault !== null && (
        <Trouble title="From where relations are known cannot be read" advice={fault} onRetry={askAgain} />
      )}
      <div className={`${styles.fields} ${styles.dates}`}>
        <h3 className={styles.title}>When it happened</h3>
        <DateFields dates={dates} onChange={setDates} />
      </div>
      <PublisherBound />
      <NumberRange
        least={filters.leastRelations}
        most={filters.mostRelations}
        onChange={(leastRelations, mostRelations) =>
          setFilters({ ...filters, leastRelations, mostRelations }, 'Filter by the number of relations')
        }
      />
      <SavedFilters />
    </div>
  );
}
