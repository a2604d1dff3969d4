import type { JSX } from 'react';
import { useQuery } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { counted } from '../../domain/words/text';
import { toneNames } from '../../domain/words/vocabulary';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { Waiting } from '../progress';
import { DateFields } from '../timeline/DateFields';
import { overviewFilter, overviewYears } from './overviewData';
import styles from './OverviewTimeline.module.css';

/** Pixels of the tallest bar. */
const TALLEST = 260;

/** The overview as a timeline: how many relations begin in each year. A click on a year filters by it. */
export default function OverviewTimeline({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { filters, clocks, dates, setDates } = useExplorer();
  const filter = overviewFilter({ filters, clocks, dates });
  const [{ data, error }, ask] = useQuery({ query: overviewYears, variables: { filter } });
  if (error) {
    return (
      <ErrorMessage
        title="The years cannot be counted"
        advice={describeError(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Waiting words="Counting by year…" asked={[overviewYears]} />;
  const years = data.timeline;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const { tones } = palette[scheme];
  const parts = [
    ['STRUCTURE', 'structure'],
    ['CONFLICT', 'conflict'],
    ['COOPERATION', 'cooperation'],
  ] as const;
  return (
    <section className={styles.timeline} aria-label="Overview by year">
      <div className={styles.head}>
        <p role="status">
          {counted(total, 'dated relation')}, by the year in which they begin. Click a year to see that year
          alone.
        </p>
        <DateFields dates={dates} onChange={setDates} />
      </div>
      <ol className={styles.years} tabIndex={0} aria-label="Years">
        {years.map((point) => {
          const year = point.start.replace(/-01-01$/u, '');
          return (
            <li key={year}>
              <button
                type="button"
                aria-label={`${year}: ${counted(point.count, 'relation')}: ${parts
                  .map(([tone, key]) => `${toneNames[tone]} ${point[key].toLocaleString('en')}`)
                  .join(', ')}`}
                onClick={() => setDates({ from: `${year}-01-01`, to: `${year}-12-31` })}
              >
                <span className={styles.number}>{point.count.toLocaleString('en')}</span>
                <svg width={28} height={TALLEST} aria-hidden="true" focusable="false">
                  {stacked(parts.map(([tone, key]) => ({ tone, count: point[key] }))).map(
                    ({ tone, count, below }) => (
                      <rect
                        key={tone}
                        x={2}
                        width={24}
                        y={TALLEST * (1 - (below + count) / most)}
                        height={(TALLEST * count) / most}
                        fill={tones[tone].line}
                      />
                    ),
                  )}
                </svg>
                <span>{year}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Each bar with its label below. */
function stacked<T extends { readonly count: number }>(
  list: readonly T[],
): (T & { readonly below: number })[] {
  let below = 0;
  return list.map((one) => {
    const placed = { ...one, below };
    below += one.count;
    return placed;
  });
}
