import { ActionIcon } from '@mantine/core';
import { type JSX, useMemo } from 'react';
import { dayNumber, localDay } from '../../domain/questions/days';
import type { GraphRelation } from '../../domain/network/graph';
import { Icon } from '../../ui/Icon';
import type { Scheme } from '../../ui/theme/scheme';
import { bucketFor, histogram } from '../timeline/histogram';
import { toMarks } from '../timeline/marks';
import { clockAxis } from './clockAxis';
import styles from './ClockBar.module.css';
import { DaySlider } from './DaySlider';
import { usePublicationDays } from './publicationDays';

interface ClockDays {
  /** Days of ISO 8601; null: any. */
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

interface ClockBarProps {
  /** All relations, whatever the clocks. */
  readonly relations: readonly GraphRelation[];
  readonly clocks: ClockDays;
  /** What the clocks show: `41 of 55 relations`. */
  readonly outcome: string;
  readonly scheme: Scheme;
  readonly onChange: (clocks: ClockDays, moving: boolean) => void;
  readonly onClose: () => void;
}

const nobody: ReadonlyMap<string, string> = new Map();

/** The two clocks: what was in force on a day, and what was known by a day. */
export default function ClockBar(props: ClockBarProps): JSX.Element {
  const { relations, clocks, outcome, scheme, onChange, onClose } = props;
  const published = usePublicationDays();
  const { marks } = useMemo(() => toMarks(relations, nobody), [relations]);
  const days = useMemo(
    () => published.map((first) => ({ first, until: first + 1, tone: 'STRUCTURE' as const })),
    [published],
  );
  const knownUntil = clocks.knownAt === null ? Infinity : dayNumber(clocks.knownAt);
  // Undated relations begin when they are published.
  const world = useMemo(
    () =>
      clockAxis(
        [
          ...marks.flatMap(({ first, until }) => [first, until]),
          ...published.filter((day) => day <= knownUntil),
        ],
        dayNumber(localDay()),
      ),
    [marks, published, knownUntil],
  );
  const reader = useMemo(() => clockAxis(published, dayNumber(localDay())), [published]);
  const bars = useMemo(
    () =>
      histogram(
        marks.map(({ first, relation: { tone } }) => ({ first, tone })),
        bucketFor(world.main),
      ),
    [marks, world],
  );
  const changes = useMemo(
    () => [...new Set(marks.flatMap(({ first, until }) => [first, until]))].sort((a, b) => a - b),
    [marks],
  );
  const publishedBars = useMemo(() => histogram(days, bucketFor(reader.main)), [days, reader]);

  return (
    <section className={styles.bar} aria-label="Time travel">
      <div className={styles.head}>
        <p className={styles.outcome} role="status">
          {outcome}
        </p>
        <ActionIcon variant="subtle" color="gray" size="md" aria-label="Close time travel" onClick={onClose}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <DaySlider
        title="In force on"
        hint="Shows what had begun by that day and had not ended."
        day={clocks.asOf}
        axis={world}
        bars={bars}
        stops={null}
        changes={changes}
        scheme={scheme}
        onChange={(asOf, moving) => onChange({ ...clocks, asOf }, moving)}
      />
      <DaySlider
        title="Known by"
        hint="Shows what sources had said by that day, and how firm it was then, by when they were published."
        day={clocks.knownAt}
        axis={reader}
        bars={publishedBars}
        stops={published}
        colour="var(--muted)"
        scheme={scheme}
        onChange={(knownAt, moving) => onChange({ ...clocks, knownAt }, moving)}
      />
    </section>
  );
}
