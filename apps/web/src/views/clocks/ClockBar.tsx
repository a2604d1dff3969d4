import { ActionIcon } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import type { GraphRelation } from '../../state/network/graphRelation';
import { Icon } from '../../theme/Icon';
import type { Scheme } from '../../theme/scheme';
import { bucketFor } from '../timeline/bucketFor';
import { histogram } from '../timeline/histogram';
import { timeSpan } from '../timeline/timeSpan';
import { toMarks } from '../timeline/toMarks';
import styles from './ClockBar.module.css';
import { DaySlider } from './DaySlider';
import { usePublicationDays } from './usePublicationDays';

interface ClockDays {
  /** Days of ISO 8601; null: any. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

interface ClockBarProps {
  /** Whether the clocks are set or not, what is there to be shown. */
  readonly relations: readonly GraphRelation[];
  readonly clocks: ClockDays;
  /** Says what the clocks show: `41 of 55 relations`. */
  readonly outcome: string;
  readonly scheme: Scheme;
  readonly onChange: (clocks: ClockDays, moving: boolean) => void;
  readonly onClose: () => void;
}

const nobody: ReadonlyMap<string, string> = new Map();

/** The two clocks: what had happened by a day, and what had been published by a day. */
export default function ClockBar(props: ClockBarProps): JSX.Element {
  const { relations, clocks, outcome, scheme, onChange, onClose } = props;
  const published = usePublicationDays();
  const { marks } = useMemo(() => toMarks(relations, nobody), [relations]);
  const days = useMemo(
    () => published.map((first) => ({ first, until: first + 1, tone: 'STRUCTURE' as const })),
    [published],
  );
  // One scale for both, so that the same day stands above itself.
  const span = useMemo(() => timeSpan([...marks, ...days]) ?? { from: 0, to: 1 }, [marks, days]);
  const bars = useMemo(
    () =>
      histogram(
        marks.map(({ first, relation: { tone } }) => ({ first, tone })),
        bucketFor(span),
      ),
    [marks, span],
  );
  const publishedBars = useMemo(() => histogram(days, bucketFor(span)), [days, span]);

  return (
    <section className={styles.bar} aria-label="Two clocks">
      <div className={styles.head}>
        <p className={styles.outcome} role="status">
          {outcome}
        </p>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          aria-label="Put the clocks away"
          onClick={onClose}
        >
          <Icon name="close" />
        </ActionIcon>
      </div>
      <DaySlider
        title="Happened by"
        hint="Shows what had begun by that day and had not ended."
        day={clocks.asOf}
        span={span}
        bars={bars}
        stops={null}
        scheme={scheme}
        onChange={(asOf, moving) => onChange({ ...clocks, asOf }, moving)}
      />
      <DaySlider
        title="Published by"
        hint="Shows what sources had said by that day, and how firm it was then."
        day={clocks.knownAt}
        span={span}
        bars={publishedBars}
        stops={published}
        colour="var(--muted)"
        scheme={scheme}
        onChange={(knownAt, moving) => onChange({ ...clocks, knownAt }, moving)}
      />
    </section>
  );
}
