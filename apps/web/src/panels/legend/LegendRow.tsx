import type { JSX } from 'react';
import type { FilterWay } from '../../state/filters/filterWay';
import { Icon } from '../../theme/Icon';
import styles from './Legend.module.css';
import type { LegendEntry } from './legendEntry';

interface LegendRowProps {
  readonly entry: LegendEntry;
  readonly chosen: boolean;
  readonly leftOut: boolean;
  /** Others are chosen. */
  readonly faded: boolean;
  readonly onPress: (way: FilterWay) => void;
}

/** A value of the legend: a press brings it out, one with Alt or on the sign at its end leaves it out. */
export function LegendRow({ entry, chosen, leftOut, faded, onPress }: LegendRowProps): JSX.Element {
  const { name, sample, count } = entry;
  const idle = count === 0 && !chosen && !leftOut;
  return (
    <li className={styles.row} data-left-out={leftOut}>
      <button
        type="button"
        className={styles.entry}
        aria-pressed={chosen}
        data-faded={faded}
        disabled={idle}
        onClick={({ altKey }) => onPress(altKey ? 'leave out' : 'bring out')}
      >
        {sample !== undefined && <span className={styles.sample}>{sample}</span>}
        <bdi className={styles.name}>{name}</bdi>
        {leftOut && <span className="unseen">, left out, </span>}
        <span className={styles.count}>{count.toLocaleString('en')}</span>
      </button>
      {!idle && (
        <button
          type="button"
          className={styles.leave}
          aria-pressed={leftOut}
          aria-label={`Leave out ${name}`}
          title={leftOut ? `${name} is left out` : `Leave out ${name} (Alt and a click on it does too)`}
          onClick={() => onPress('leave out')}
        >
          <Icon name="except" size={15} />
        </button>
      )}
    </li>
  );
}
