import { ActionIcon, Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useId, useState } from 'react';
import { dayNumber } from '../../state/clocks/dayNumber';
import { isoDayOf } from '../../state/clocks/isoDayOf';
import { displayDate } from '../../state/words/displayDate';
import { Icon } from '../../theme/Icon';
import type { Scheme } from '../../theme/scheme';
import type { HistogramBar } from '../timeline/histogramBar';
import { HistogramBars } from '../timeline/HistogramBars';
import { timeTicks } from '../timeline/timeTicks';
import type { TimeWindow } from '../timeline/timeWindow';
import styles from './ClockBar.module.css';
import { playStep } from './playStep';
import { usePlay } from './usePlay';

interface DaySliderProps {
  /** `Happened by`. */
  readonly title: string;
  readonly hint: string;
  /** A day of ISO 8601; null: any. */
  readonly day: string | null;
  readonly span: TimeWindow;
  readonly bars: readonly HistogramBar[];
  /** The days on which something changes, where playing goes from one to the next. */
  readonly stops: readonly number[] | null;
  readonly colour?: string;
  readonly scheme: Scheme;
  /** @param moving It is one move of many, of which only the whole is worth a step back. */
  readonly onChange: (day: string | null, moving: boolean) => void;
}

const HEIGHT = 32;
/** Pixels from a year to the next that is named. */
const roomOfTick = 90;
const MONTH = 30;
const YEAR = 365;

/** A clock: a day that is moved over a histogram of what happens when, typed, or played. */
export function DaySlider(props: DaySliderProps): JSX.Element {
  const { title, hint, day, span, bars, stops, colour, scheme, onChange } = props;
  const { ref, width } = useElementSize();
  const [playing, setPlaying] = useState(false);
  const id = useId();
  const [first, last] = [Math.floor(span.from), Math.ceil(span.to)];
  const at = day === null ? last : Math.min(last, Math.max(first, dayNumber(day)));
  const words = day === null ? 'any day' : displayDate(day);
  const move = (to: number): void => onChange(isoDayOf(Math.min(last, Math.max(first, to))), true);

  usePlay(
    playing,
    stops === null ? 250 : 1200,
    () => {
      const next = playStep(at, first, last, stops);
      if (next !== null) move(next);
      return next !== null;
    },
    () => setPlaying(false),
  );
  const onPlay = (): void => {
    // From the start where it stands at the end.
    if (!playing && at >= last) move(first);
    setPlaying(!playing);
  };
  // A day is too little to be gone through by key over many years.
  const onKeyDown = (event: KeyboardEvent): void => {
    const step =
      { PageUp: YEAR, PageDown: -YEAR }[event.key] ?? (event.shiftKey ? shifted[event.key] : undefined);
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
            bars={bars}
            span={{ from: first, to: last }}
            width={width}
            height={HEIGHT}
            scheme={scheme}
            {...(colour === undefined ? {} : { colour })}
          />
          {timeTicks({ from: first, to: last }, width / roomOfTick).map((tick) => (
            <span
              key={tick.day}
              className={styles.tick}
              style={{ left: `${((tick.day - first) / (last - first)) * 100}%` }}
              aria-hidden="true"
            >
              {tick.words}
            </span>
          ))}
          <div
            className={styles.after}
            style={{ left: `${last === first ? 100 : ((at - first) / (last - first)) * 100}%` }}
          />
        </div>
        <input
          type="range"
          className={styles.range}
          aria-label={title}
          aria-valuetext={words}
          aria-describedby={`${id}-hint`}
          min={first}
          max={last}
          value={at}
          onChange={({ target }) => move(target.valueAsNumber)}
          onKeyDown={onKeyDown}
        />
      </div>
      <span id={`${id}-hint`} className="unseen">
        {hint} Arrow keys move by a day, with Shift by a month, Page Up and Page Down by a year.
      </span>
      <div className={styles.deeds}>
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
        <Button
          variant="default"
          size="compact-sm"
          disabled={day === null}
          onClick={() => {
            setPlaying(false);
            onChange(null, false);
          }}
        >
          Any day
        </Button>
      </div>
    </div>
  );
}

const shifted: Readonly<Record<string, number>> = {
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
};
