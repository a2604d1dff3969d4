import { type RelationType, relationTypeInfoOf } from '@entente/model';
import { type JSX, useMemo, useState } from 'react';
import { useExplorer } from '../../state/explorer';
import { choosesOrigins } from '../../state/filters/choosesOrigins';
import { tally } from '../../state/filters/tally';
import type { Graph } from '../../state/network/graph';
import { DateFields } from '../../views/timeline/DateFields';
import { useOrigins } from '../../views/useOrigins';
import { Trouble } from '../Trouble';
import styles from './Legend.module.css';
import { LongFacet } from './LongFacet';
import { NumberRange } from './NumberRange';
import { SavedFilters } from './SavedFilters';

/** Filters beyond the signs of the legend: by type, publisher, source, date and number of relations; and those that were kept. */
export default function Filters({ graph }: { readonly graph: Graph }): JSX.Element {
  const { filters, dates, setFilters, setDates } = useExplorer();
  const [asked, setAsked] = useState(false);
  const { origins, fault, askAgain } = useOrigins(asked || choosesOrigins(filters));
  const types = useMemo(
    () =>
      tally(graph.relations.map(({ type }) => type)).map(([value, count]) => ({
        value,
        name: relationTypeInfoOf(value as RelationType).label,
        count,
      })),
    [graph],
  );
  const { sources, publishers } = useMemo(() => {
    if (origins === null) return { sources: null, publishers: null };
    const known = graph.relations.map(({ id }) => origins.ofRelation.get(id));
    return {
      sources: tally(known.flatMap((one) => one?.sourceIds ?? [])).map(([value, count]) => ({
        value,
        name: origins.titles.get(value) ?? value,
        count,
      })),
      publishers: tally(known.flatMap((one) => one?.publishers ?? [])).map(([value, count]) => ({
        value,
        name: value,
        count,
      })),
    };
  }, [graph, origins]);
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
