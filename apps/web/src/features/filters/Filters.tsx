import { type RelationType, relationTypeInfoOf } from '@entente/model';
import { type JSX, useMemo, useState, useId } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { choosesOrigins } from '../../domain/questions/filters';
import type { Graph } from '../../domain/network/graph';
import type { FacetGraph } from '../../domain/what-is-shown/shownGraph';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { DateFields } from '../timeline/DateFields';
import { JudgementBounds, LongFacet, PublisherBound } from './FilterFields';
import type { LegendEntry } from './Legend';
import styles from './Legend.module.css';
import { useOrigins } from './origins';
import { SavedFilterList } from './SavedFilterList';

interface FiltersProps {
  /** What is loaded, regardless of the filters. */
  readonly graph: Graph;
  readonly facetGraph: FacetGraph;
}

/** The values of a facet in everything loaded, each with its count among what passes the other filters; those with none last. */
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

/** Filters beyond those of the legend: by type, publisher, source, date and number of relations; and saved filters. */
export default function Filters({ graph, facetGraph }: FiltersProps): JSX.Element {
  const { filters, dates, setFilters, setDates } = useExplorer();
  const [asked, setAsked] = useState(false);
  const { origins, error, retry } = useOrigins(asked || choosesOrigins(filters));
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
        empty={error === null ? 'No source names its publisher.' : 'They are not known yet.'}
        entries={error === null ? publishers : []}
        onOpen={ask}
      />
      <LongFacet
        facet="sources"
        title="Sources"
        empty={error === null ? 'No relation has a source here.' : 'They are not known yet.'}
        entries={error === null ? sources : []}
        onOpen={ask}
      />
      {error !== null && (
        <ErrorMessage title="From where relations are known cannot be read" advice={error} onRetry={retry} />
      )}
      <div className={`${styles.fields} ${styles.dates}`}>
        <h3 className={styles.title}>When it happened</h3>
        <DateFields dates={dates} onChange={setDates} />
      </div>
      <PublisherBound />
      <JudgementBounds />
      <NumberRange
        least={filters.leastRelations}
        most={filters.mostRelations}
        onChange={(leastRelations, mostRelations) =>
          setFilters({ ...filters, leastRelations, mostRelations }, 'Filter by the number of relations')
        }
      />
      <SavedFilterList />
    </div>
  );
}

interface NumberRangeProps {
  /** Null: any. */
  readonly least: number | null;
  readonly most: number | null;
  readonly onChange: (least: number | null, most: number | null) => void;
}

/** Actors by the number of their relations. */
function NumberRange({ least, most, onChange }: NumberRangeProps): JSX.Element {
  const heading = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Number of relations
      </h3>
      <p className={styles.range}>
        <label>
          min
          <input
            type="number"
            min={0}
            max={999999}
            value={least ?? ''}
            onChange={({ target }) => onChange(numberOf(target.value), most)}
          />
        </label>
        <label>
          max
          <input
            type="number"
            min={0}
            max={999999}
            value={most ?? ''}
            onChange={({ target }) => onChange(least, numberOf(target.value))}
          />
        </label>
      </p>
    </div>
  );
}

const numberOf = (text: string): number | null => (/^\d{1,6}$/u.test(text) ? Number(text) : null);

/** How often each value occurs, the most frequent first, then by name. */
function tally(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
}
