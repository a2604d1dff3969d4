import type { JSX } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { Waiting } from '../progress';
import { useOverview } from './overviewState';
import styles from './OverviewTable.module.css';

/** Rows shown at once. */
const MOST = 300;

/** The overview as rows: the bands between its actors, those with the most relations first. */
export default function OverviewTable(): JSX.Element {
  const answer = useOverview((overview) => overview.answer);
  const { selection, openDetails } = useExplorer();
  if (answer === null) return <Waiting words="Counting what passes…" />;
  const { overview } = answer;
  const names = new Map(overview.actors.map(({ id, name }) => [id, name]));
  const bands = [...overview.bands].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const columns = [
    ['Relations', 'count'],
    ['Cooperation', 'cooperation'],
    ['Conflict', 'conflict'],
    ['Affiliation', 'structure'],
    ['Corroborated', 'corroborated'],
    ['Single source', 'singleSource'],
    ['Alleged', 'alleged'],
    ['Contested', 'contested'],
    ['Denied', 'denied'],
  ] as const;
  return (
    <section className={styles.table} aria-label="Overview" tabIndex={-1}>
      <p role="status" className={styles.caption}>
        {counted(bands.length, 'band')} between the {counted(overview.actors.length, 'best-connected actor')}{' '}
        of {overview.actorCount.toLocaleString('en')}
        {bands.length > MOST && `; the largest ${MOST} are listed`}.{' '}
        {counted(overview.relationCount, 'relation')} pass in all.
      </p>
      <div className={styles.rows} role="region" aria-label="Bands" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Between</th>
              {columns.map(([title]) => (
                <th key={title} scope="col" className={styles.number}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.slice(0, MOST).map((band) => (
              <tr key={band.id} data-open={selection?.id === band.id}>
                <th scope="row">
                  <button type="button" onClick={() => openDetails({ kind: 'band', id: band.id })}>
                    <bdi>{names.get(band.from)}</bdi> – <bdi>{names.get(band.to)}</bdi>
                  </button>
                </th>
                {columns.map(([title, column]) => (
                  <td key={title} className={styles.number}>
                    {band[column].toLocaleString('en')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
