import {
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { displayDate } from '../../domain/words/dates';
import { describeGrade } from '../../domain/words/evidence';
import { toneNames } from '../../domain/words/vocabulary';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import type { MarkLayout, PlacedMark } from './layMarks';
import styles from './MarkField.module.css';
import { MarkSign } from './MarkSign';
import type { TimeTick, TimeWindow } from './timeWindow';

interface MarkFieldProps {
  readonly laid: MarkLayout;
  readonly ticks: readonly TimeTick[];
  readonly shown: TimeWindow;
  /** Pixels. */
  readonly width: number;
  readonly selected: ReadonlySet<string>;
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onZoom: (factor: number, at: number) => void;
  readonly onPan: (days: number) => void;
  readonly onFit: () => void;
}

const AXIS = 28;
/** Pixels of a wheel event that counts in lines. */
const LINE = 16;

/**
 * The marks under a time axis. A list to the keyboard: arrow keys go from mark to mark in the order of time, Enter opens, Space selects,
 * + and − zoom, 0 shows everything, Shift with an arrow key moves along. The pointer moves it as a map: the wheel zooms at the pointer and, with
 * Shift, moves along; drawing moves it along and up and down. Of many marks only those in view are drawn.
 */
export function MarkField(props: MarkFieldProps): JSX.Element {
  const { laid, ticks, shown, width, selected, openId, scheme, onOpen, onSelect, onZoom, onPan, onFit } =
    props;
  const { bands, rowHeight, inOrder } = laid;
  const prefix = useId();
  const field = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const [viewport, setViewport] = useState({ top: 0, height: 800 });
  const drag = useRef<{ readonly x: number; readonly y: number; readonly moved: boolean } | null>(null);
  const daysAPixel = (shown.to - shown.from) / Math.max(1, width);
  const places = useMemo(() => new Map(inOrder.map(({ relation }, i) => [relation.id, i])), [inOrder]);
  const at = activeId === null ? undefined : places.get(activeId);
  const active = at === undefined ? undefined : inOrder[at];

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const measure = (): void => setViewport({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    // React's own listener may not keep the page from zooming.
    const onWheel = (event: WheelEvent): void => {
      const along = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const [dx, dy] = [event.deltaX * along, event.deltaY * along];
      event.preventDefault();
      if (event.shiftKey || Math.abs(dx) > Math.abs(dy)) onPan((dx || dy) * daysAPixel);
      else {
        const x = event.clientX - element.getBoundingClientRect().left;
        onZoom(Math.exp(dy / 300), shown.from + x * daysAPixel);
      }
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [onZoom, onPan, shown.from, daysAPixel]);

  const goTo = (mark: PlacedMark | undefined): void => {
    if (!mark) return;
    setActiveId(mark.relation.id);
    const element = field.current;
    if (!element) return;
    if (mark.top < element.scrollTop) element.scrollTop = mark.top - rowHeight;
    const bottom = mark.top + rowHeight + AXIS;
    if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  };
  const toggle = (id: string): void =>
    onSelect(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const middle = (shown.from + shown.to) / 2;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (shiftKey && key === 'ArrowLeft') onPan(-60 * daysAPixel);
    else if (shiftKey && key === 'ArrowRight') onPan(60 * daysAPixel);
    else if (key === 'ArrowRight' || key === 'ArrowDown') goTo(inOrder[at === undefined ? 0 : at + 1]);
    else if (key === 'ArrowLeft' || key === 'ArrowUp') goTo(inOrder[(at ?? inOrder.length) - 1]);
    else if (key === 'Home') goTo(inOrder[0]);
    else if (key === 'End') goTo(inOrder.at(-1));
    else if (key === 'Enter' && active) onOpen(active.relation.id);
    else if (key === ' ' && active) toggle(active.relation.id);
    else if (key === '+' || key === '=') onZoom(0.6, middle);
    else if (key === '-') onZoom(1 / 0.6, middle);
    else if (key === '0') onFit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onPointerMove = (event: PointerEvent): void => {
    const from = drag.current;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!from.moved && Math.hypot(dx, dy) < 4) return;
    if (!from.moved) event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, y: event.clientY, moved: true };
    if (field.current) field.current.scrollTop -= dy;
    if (dx !== 0) onPan(-dx * daysAPixel);
  };

  const near = (mark: PlacedMark): boolean =>
    mark === active ||
    (mark.top + rowHeight > viewport.top - 200 && mark.top < viewport.top + viewport.height + 200);
  return (
    <div
      ref={field}
      role="listbox"
      aria-label="Relations in the order of time"
      aria-multiselectable="true"
      aria-activedescendant={active ? `${prefix}${active.relation.id}` : undefined}
      tabIndex={0}
      className={styles.field}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button === 0) drag.current = { x: event.clientX, y: event.clientY, moved: false };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        // The click that ends a drag comes after this.
        setTimeout(() => (drag.current = null));
      }}
      onPointerCancel={() => (drag.current = null)}
    >
      <svg className={styles.axis} width={width} height={AXIS} role="presentation">
        {ticks.map(({ day, words, strong }) => (
          <text
            key={day}
            x={(day - shown.from) / daysAPixel + 4}
            y={18}
            className={strong ? styles.year : styles.tick}
          >
            {words}
          </text>
        ))}
      </svg>
      <svg
        className={styles.marks}
        width={width}
        height={Math.max(laid.height, viewport.height - AXIS)}
        role="presentation"
      >
        {ticks.map(({ day, strong }) => (
          <line
            key={day}
            x1={(day - shown.from) / daysAPixel}
            x2={(day - shown.from) / daysAPixel}
            y1={0}
            y2="100%"
            stroke="var(--rule)"
            strokeWidth={strong ? 2 : 1}
          />
        ))}
        {bands.map(({ tone, top, marks }) => (
          <g key={tone} role="group" aria-label={toneNames[tone]}>
            <text x={8} y={top + 19} className={styles.band} fill={palette[scheme].tones[tone].line}>
              {toneNames[tone]} · {marks.length.toLocaleString('en')}
            </text>
            {marks.filter(near).map((mark) => {
              const { relation, wordsAt, words } = mark;
              const middle = mark.top + (wordsAt === null ? rowHeight / 2 : 24);
              const said = `${words}, ${displayDate(relation.occurred ?? '')}, ${describeGrade(relation)}`;
              return (
                <g
                  key={relation.id}
                  id={`${prefix}${relation.id}`}
                  role="option"
                  aria-label={said}
                  aria-selected={selected.has(relation.id)}
                  aria-setsize={inOrder.length}
                  aria-posinset={(places.get(relation.id) ?? 0) + 1}
                  data-open={relation.id === openId}
                  data-active={mark === active}
                  className={styles.mark}
                  onClick={(event) => {
                    if (drag.current?.moved === true) return;
                    setActiveId(relation.id);
                    if (event.ctrlKey || event.metaKey || event.shiftKey) toggle(relation.id);
                    else onOpen(relation.id);
                  }}
                >
                  <title>{said}</title>
                  <rect
                    className={styles.ground}
                    x={Math.min(mark.left, wordsAt ?? mark.left) - 4}
                    y={mark.top + 1}
                    width={
                      Math.max(mark.right, wordsAt === null ? 0 : wordsAt + words.length * 6.6) -
                      Math.min(mark.left, wordsAt ?? mark.left) +
                      8
                    }
                    height={rowHeight - 2}
                    rx={4}
                  />
                  <MarkSign mark={mark} middle={middle} scheme={scheme} />
                  {wordsAt !== null && (
                    <text x={wordsAt} y={mark.top + 14} className={styles.words}>
                      {words}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
