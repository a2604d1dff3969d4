import { type JSX, useId } from 'react';
import { useExplorer } from '../../state/explorer';
import styles from './Legend.module.css';

/** Relations by how many publishers their evidence rests on: two who speak in one article are two origins of one publisher. */
export function PublisherBound(): JSX.Element {
  const { filters, setFilters } = useExplorer();
  const heading = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Publishers behind the evidence
      </h3>
      <p className={styles.range}>
        <label>
          at least
          <input
            type="number"
            min={0}
            max={999999}
            value={filters.leastPublishers ?? ''}
            onChange={({ target: { value } }) =>
              setFilters(
                { ...filters, leastPublishers: /^\d{1,6}$/u.test(value) ? Number(value) : null },
                'Filter by the number of publishers',
              )
            }
          />
        </label>
      </p>
    </div>
  );
}
