import { type JSX, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { isoDayOf } from '../../domain/questions/days';
import { displayDate } from '../../domain/words/dates';
import { type BrushPart, type BrushDrag, brushWindow } from './brushWindow';
import styles from './DateBrush.module.css';
import type { TimeWindow } from './timeWindow';

interface DateBrushProps {
  readonly span: TimeWindow;
  /** The chosen range; null: everything. The last day is before `to`. */
  readonly chosen: TimeWindow | null;
  /** The part of the span that is shown above. */
  readonly shown: TimeWindow;
  /** Pixels. */
  readonly width: number;
  readonly onChange: (chosen: TimeWindow | null) => void;
}

const MONTH = 30;
const YEAR = 365;
const steps: Readonly<Record<string, number>> = {
  ArrowRight: MONTH,
  ArrowUp: MONTH,
  ArrowLeft: -MONTH,
  ArrowDown: -MONTH,
  PageUp: YEAR,
  PageDown: -YEAR,
  Home: -Infinity,
  End: Infinity,
};
const ends = [
  { part: 'from', label: 'First day' },
  { part: 'to', label: 'Last day' },
] as const;

/** Chooses a range of time on the histogram: drag across it, move the range or its ends, or move its ends by arrow keys, with Shift by days. */
export function DateBrush({ span, chosen, shown, width, onChange }: DateBrushProps): JSX.Element {
  const [draft, setDraft] = useState<TimeWindow | null>(null);
  const drag = useRef<BrushDrag | null>(null);
  const now = draft ?? chosen ?? span;
  const scale = width / (span.to - span.from);
  const x = (day: number): number => (day - span.from) * scale;
  const commit = ({ from, to }: TimeWindow): void =>
    onChange(from <= span.from + 0.5 && to >= span.to - 0.5 ? null : { from, to });
  const dayAt = ({ clientX, currentTarget }: PointerEvent): number =>
    span.from + (clientX - currentTarget.getBoundingClientRect().left) / scale;

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part: (part ?? 'new') as BrushPart, at: dayAt(event), start: now };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (!drag.current) return;
    const day = dayAt(event);
    if (draft !== null || Math.abs(day - drag.current.at) * scale > 3) {
      setDraft(brushWindow(drag.current, day, span));
    }
  };
  const onPointerUp = (): void => {
    drag.current = null;
    if (draft && draft.to > draft.from) commit(draft);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent, part: 'from' | 'to'): void => {
    const step = steps[event.key];
    if (event.key === 'Escape' && chosen) onChange(null);
    else if (step !== undefined) {
      const by = event.shiftKey ? Math.sign(step) : step;
      const moved = Math.round(Math.min(span.to, Math.max(span.from, now[part] + by)));
      commit(
        part === 'from'
          ? { from: Math.min(moved, now.to - 1), to: now.to }
          : { from: now.from, to: Math.max(moved, now.from + 1) },
      );
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={styles.ground}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <div
        className={styles.shown}
        style={{ left: x(shown.from), width: Math.max(2, x(shown.to) - x(shown.from)) }}
      />
      {(draft !== null || chosen !== null) && (
        <>
          <div className={styles.outside} style={{ left: 0, width: x(now.from) }} />
          <div className={styles.outside} style={{ left: x(now.to), right: 0 }} />
          <div
            className={styles.chosen}
            data-part="middle"
            style={{ left: x(now.from), width: x(now.to) - x(now.from) }}
          />
        </>
      )}
      {ends.map(({ part, label }) => (
        <div
          key={part}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={Math.floor(span.from)}
          aria-valuemax={Math.ceil(span.to)}
          aria-valuenow={Math.round(now[part])}
          aria-valuetext={displayDate(isoDayOf(part === 'from' ? now.from : now.to - 1))}
          data-part={part}
          className={styles.handle}
          style={{ left: x(now[part]) }}
          onKeyDown={(event) => onKeyDown(event, part)}
        />
      ))}
    </div>
  );
}
