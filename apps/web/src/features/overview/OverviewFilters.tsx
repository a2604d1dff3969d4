import { relationTypeInfoOf } from '@entente/model';
import type { JSX } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { LongFacet, PublisherBound } from '../filters/FilterFields';
import styles from '../filters/Legend.module.css';
import { SavedFilterList } from '../filters/SavedFilterList';
import { DateFields } from '../timeline/DateFields';
import { useOverview } from './overviewState';

/** Filters of an overview beyond those of the legend: by type and date. */
export default function OverviewFilters(): JSX.Element {
  const { dates, setDates } = useExplorer();
  const counts = useOverview((overview) => overview.counts);
  return (
    <div className={styles.filters}>
      <LongFacet
        facet="types"
        title="Types of relation"
        empty="No relation is shown."
        entries={
          counts?.types.map(({ type, count }) => ({
            value: type,
            name: relationTypeInfoOf(type).label,
            count,
          })) ?? null
        }
      />
      <div className={`${styles.fields} ${styles.dates}`}>
        <h3 className={styles.title}>When it happened</h3>
        <DateFields dates={dates} onChange={setDates} />
      </div>
      <PublisherBound />
      <SavedFilterList />
    </div>
  );
}
