import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type JSX, useCallback, useMemo, useState } from 'react';
import { type DateRange, dayNumber, isoDayOf, overlapsDates } from '../../domain/questions/days';
import type { GraphRelation, Graph } from '../../domain/network/graph';
import { counted, relationSentence } from '../../domain/words/text';
import { Fold } from '../../ui/Fold';
import { Icon } from '../../ui/Icon';
import type { Scheme } from '../../ui/theme/scheme';
import { RelationEntry } from '../details/RelationEntry';
import { DateBrush } from './DateBrush';
import { DateFields } from './DateFields';
import { bucketFor, histogram } from './histogram';
import { HistogramBars } from './HistogramBars';
import { layOutMarks } from './layMarks';
import { MarkField } from './MarkField';
import { toMarks } from './marks';
import { SignKey } from './MarkSign';
import styles from './TimelineView.module.css';
import { panWindow, timeSpan, timeTicks, type TimeWindow, zoomWindow } from './timeWindow';

interface UndatedListProps {
  readonly relations: readonly GraphRelation[];
  readonly names: ReadonlyMap<string, string>;
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onOpen: (id: string) => void;
}

const MOST = 200;

/** The relations without a date, which are not on the timeline. */
function UndatedList({ relations, names, openId, scheme, onOpen }: UndatedListProps): JSX.Element {
  return (
    <div className={styles.undated}>
      <Fold title={`${counted(relations.length, 'relation')} without a date`} opensAtFirst={false}>
        {() => (
          <>
            <ul className={styles.list}>
              {relations.slice(0, MOST).map(({ id, from, to, label, ...relation }) => (
                <RelationEntry
                  key={id}
                  words={relationSentence(names.get(from) ?? '', label, names.get(to) ?? '')}
                  {...relation}
                  scheme={scheme}
                  current={id === openId}
                  onOpen={() => onOpen(id)}
                />
              ))}
            </ul>
            {relations.length > MOST && <p>The table has the rest.</p>}
          </>
        )}
      </Fold>
    </div>
  );
}

interface TimelineViewProps {
  /** What is shown after clocks and all filters except dates. */
  readonly graph: Graph;
  /** All that was known on the day of the clock: the axis covers its years, so that it stays when the other clock moves. */
  readonly loaded: readonly GraphRelation[];
  readonly dates: DateRange;
  readonly selected: ReadonlySet<string>;
  /** What is open in the panel. */
  readonly openId: string | null;
  readonly scheme: Scheme;
  readonly onDates: (dates: DateRange) => void;
  readonly onOpen: (id: string) => void;
  readonly onSelect: (relationIds: readonly string[]) => void;
}

const HISTOGRAM_HEIGHT = 64;
const nowhere: TimeWindow = { from: 0, to: 1 };
const nobody: ReadonlyMap<string, string> = new Map();

/** Relations on a timeline, and below it a histogram of their first days, on which a range of days is chosen. */
export default function TimelineView(props: TimelineViewProps): JSX.Element {
  const { graph, loaded, dates, selected, openId, scheme, onDates, onOpen, onSelect } = props;
  const { ref, width } = useElementSize();
  const names = useMemo(() => new Map(graph.actors.map(({ id, name }) => [id, name])), [graph.actors]);
  const { marks, undated } = useMemo(() => toMarks(graph.relations, names), [graph.relations, names]);
  const span = useMemo(() => timeSpan(toMarks(loaded, nobody).marks) ?? nowhere, [loaded]);
  const [zoomed, setZoomed] = useState<TimeWindow | null>(null);
  const shown = useMemo(() => (zoomed === null ? span : panWindow(zoomed, 0, span)), [zoomed, span]);
  const kept = useMemo(
    () => marks.filter(({ relation }) => overlapsDates(relation.occurred, dates)),
    [marks, dates],
  );
  const laid = useMemo(() => layOutMarks(kept, shown, Math.max(1, width)), [kept, shown, width]);
  const bars = useMemo(
    () =>
      histogram(
        marks.map(({ first, relation: { tone } }) => ({ first, tone })),
        bucketFor(span),
      ),
    [marks, span],
  );
  const ticks = useMemo(() => timeTicks(shown, width / 90), [shown, width]);

  const onZoom = useCallback(
    (factor: number, at: number) => setZoomed((before) => zoomWindow(before ?? span, factor, at, span)),
    [span],
  );
  const onPan = useCallback(
    (days: number) => setZoomed((before) => panWindow(before ?? span, days, span)),
    [span],
  );
  const onFit = useCallback(() => setZoomed(null), []);
  const middle = (shown.from + shown.to) / 2;
  const chosen =
    dates.from === null && dates.to === null
      ? null
      : {
          from: dates.from === null ? span.from : dayNumber(dates.from),
          to: dates.to === null ? span.to : dayNumber(dates.to) + 1,
        };
  const onChosen = (next: TimeWindow | null): void => {
    if (next === null) {
      onDates({ from: null, to: null });
      return;
    }
    onDates({
      from: next.from <= span.from + 0.5 ? null : isoDayOf(next.from),
      to: next.to >= span.to - 0.5 ? null : isoDayOf(next.to - 1),
    });
  };

  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.count} role="status">
          {kept.length === marks.length
            ? `${counted(marks.length, 'relation')} with a date`
            : `${kept.length.toLocaleString('en')} of ${counted(marks.length, 'relation')} with a date`}
        </p>
        <div className={styles.zoom} role="group" aria-label="Zoom">
          <ActionIcon variant="default" size="md" aria-label="Zoom in" onClick={() => onZoom(0.6, middle)}>
            <Icon name="plus" />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="md"
            aria-label="Zoom out"
            onClick={() => onZoom(1 / 0.6, middle)}
          >
            <Icon name="minus" />
          </ActionIcon>
          <ActionIcon variant="default" size="md" aria-label="Show all of the time" onClick={onFit}>
            <Icon name="fit" />
          </ActionIcon>
        </div>
        <SignKey />
        <DateFields dates={dates} onChange={onDates} />
      </div>
      <div ref={ref} className={styles.field}>
        {marks.length === 0 ? (
          <p className={styles.empty}>No relation that is shown has a date.</p>
        ) : (
          <MarkField
            laid={laid}
            ticks={ticks}
            shown={shown}
            width={width}
            selected={selected}
            openId={openId}
            scheme={scheme}
            onOpen={onOpen}
            onSelect={onSelect}
            onZoom={onZoom}
            onPan={onPan}
            onFit={onFit}
          />
        )}
      </div>
      {marks.length > 0 && (
        <div
          className={styles.overview}
          role="group"
          aria-label="How many relations begin when; choose a range of days"
        >
          <HistogramBars bars={bars} span={span} width={width} height={HISTOGRAM_HEIGHT} scheme={scheme} />
          <DateBrush span={span} chosen={chosen} shown={shown} width={width} onChange={onChosen} />
        </div>
      )}
      {undated.length > 0 && dates.from === null && dates.to === null && (
        <UndatedList relations={undated} names={names} openId={openId} scheme={scheme} onOpen={onOpen} />
      )}
    </div>
  );
}
