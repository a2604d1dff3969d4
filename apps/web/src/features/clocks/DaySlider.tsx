import { ActionIcon, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useId, useMemo, useState } from 'react';
import { dayNumber, isoDayOf } from '../../domain/questions/days';
import { displayDate } from '../../domain/words/dates';
import { Icon } from '../../ui/Icon';
import type { Scheme } from '../../ui/theme/scheme';
import type { HistogramBar } from '../timeline/histogram';
import { HistogramBars } from '../timeline/HistogramBars';
import { ticksWithRoom, timeTicks } from '../timeline/timeWindow';
import type { ClockAxis } from './clockAxis';
import styles from './ClockBar.module.css';
import { playStep, usePlay } from './play';

interface DaySliderProps {
  /** `In force on`. */
  readonly title: string;
  readonly hint: string;
  /** A day of ISO 8601; null: all. */
  readonly day: string | null;
  readonly axis: ClockAxis;
  readonly bars: readonly HistogramBar[];
  /** Days to stop at while playing; null: equal steps. */
  readonly stops: readonly number[] | null;
  /** Sorted days on which something begins or ends: playing skips the time between them. */
  readonly changes?: readonly number[];
  readonly colour?: string;
  readonly scheme: Scheme;
  /**
   * @param moving Whether it is one of many moves that are undone together.
   *
   * @param moving It is one move of many, of which only the whole is worth a step back.
   */
  readonly onChange: (day: string | null, moving: boolean) => void;
}

const HEIGHT = 32;
/** Least distance of year labels in pixels. */
const roomOfTick = 90;
/** Width of a label in pixels. */
const roomOfWords = 40;
/** Playing speeds, relative to the default. */
const speeds = [0.5, 1, 2, 4];
const MONTH = 30;
const YEAR = 365;

/** Sets the day of a clock by slider, date field or playing. */
export function DaySlider(props: DaySliderProps): JSX.Element {
  const { title, hint, day, axis, bars, stops, changes = [], colour, scheme, onChange } = props;
  const { ref, width } = useElementSize();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const id = useId();
  const { first, last, least, most } = axis;
  const at = day === null ? last : Math.min(last, Math.max(first, dayNumber(day)));
  const words = day === null ? 'all dates' : displayDate(day);
  // No tick next to the label of a block.
  const beforeBlocks = timeTicks(axis.main, width / roomOfTick).filter(({ day: tickAt }) =>
    axis.blocks.every(
      ({ from }) => from <= tickAt || ((from - tickAt) / (most - least)) * width > roomOfWords,
    ),
  );
  const ticks = ticksWithRoom(
    beforeBlocks,
    (tickAt) => ((axis.placeOf(tickAt) - least) / (most - least)) * width,
    width,
  );
  const move = (to: number): void => onChange(isoDayOf(Math.min(last, Math.max(first, to))), true);
  const share = (place: number): string => `${((place - least) / (most - least)) * 100}%`;
  const placed = useMemo(
    () => bars.map((bar) => ({ ...bar, from: axis.placeOf(bar.from), to: axis.placeOf(bar.to) })),
    [bars, axis],
  );

  usePlay(
    playing,
    (stops === null ? 250 : 1200) / speed,
    () => {
      // Outliers are passed at the same speed.
      const next =
        stops === null
          ? playStep(axis.placeOf(at), least, most, null, changes.map(axis.placeOf))
          : playStep(at, first, last, stops);
      if (next !== null) move(stops === null ? axis.dayAt(next) : next);
      return next !== null;
    },
    () => setPlaying(false),
  );
  const onPlay = (): void => {
    // At the end, playing starts again.
    if (!playing && at >= last) move(first);
    setPlaying(!playing);
  };
  // Day by day is too slow for many years.
  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      { PageUp: YEAR, PageDown: -YEAR }[event.key] ?? (event.shiftKey ? shifted : plain)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(at + step);
  };

  return (
    <div className={styles.clock} role="group" aria-labelledby={`${id}-title`}>
      <p className={styles.title}>
        <span id={`${id}-title`}>{title}</span> <strong>{words}</strong>
      </p>
      <div className={styles.track}>
        <div ref={ref} className={styles.bars}>
          <HistogramBars
            bars={placed}
            span={{ from: least, to: most }}
            width={width}
            height={HEIGHT}
            scheme={scheme}
            {...(colour === undefined ? {} : { colour })}
          />
          {axis.blocks.map(({ from, to, words: label }) => (
            <span
              key={label}
              className={styles.block}
              style={{ left: share(from), width: share(least + to - from) }}
              aria-hidden="true"
            >
              {label}
            </span>
          ))}
          {ticks.map((tick) => (
            <span
              key={tick.day}
              className={styles.tick}
              style={{ left: share(axis.placeOf(tick.day)) }}
              aria-hidden="true"
            >
              {tick.words}
            </span>
          ))}
          <div className={styles.after} style={{ left: share(axis.placeOf(at)) }} />
        </div>
        <input
          type="range"
          className={styles.range}
          aria-label={title}
          aria-valuetext={words}
          aria-describedby={`${id}-hint`}
          min={least}
          max={most}
          value={Math.round(axis.placeOf(at))}
          onChange={({ target }) => move(axis.dayAt(target.valueAsNumber))}
          onKeyDown={onKeyDown}
        />
      </div>
      <span id={`${id}-hint`} className="unseen">
        {hint} {axis.blocks.map(({ words: label }) => `What lies ${label} is set apart at the end. `)}Arrow
        keys move by a day, with Shift by a month, Page Up and Page Down by a year.
      </span>
      <div className={styles.actions}>
        <input
          type="date"
          className={styles.day}
          aria-label={`${title}, the day`}
          value={day ?? ''}
          onChange={({ target }) => onChange(target.value || null, false)}
        />
        <ActionIcon
          variant="default"
          size="md"
          aria-label={playing ? 'Stop' : `Play ${title.toLowerCase()}`}
          onClick={onPlay}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </ActionIcon>
        <select
          className={styles.speed}
          aria-label={`Speed of ${title.toLowerCase()}`}
          title="Speed of playing"
          value={speed}
          onChange={({ target }) => setSpeed(Number(target.value))}
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
        <Button
          variant="default"
          size="compact-sm"
          disabled={day === null}
          onClick={() => {
            setPlaying(false);
            onChange(null, false);
          }}
        >
          All dates
        </Button>
      </div>
    </div>
  );
}

const plain: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

const shifted: Readonly<Record<string, number>> = {
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
};
