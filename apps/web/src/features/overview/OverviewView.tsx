import { ActionIcon, Button } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import { type JSX, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { isFiltered, type Filters } from '../../domain/questions/filters';
import { counted } from '../../domain/words/text';
import { kindNames } from '../../domain/words/vocabulary';
import { actorTowards } from '../../graph-view/geometry/geometry';
import { Icon } from '../../ui/Icon';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { kindOutline, kindSign } from '../../ui/theme/signs';
import { Waiting } from '../progress';
import { bandLabels } from './bandLabels';
import { describeBand, describeShown } from './describeOverview';
import {
  actorsFor,
  type Band,
  bandEnds,
  bandWidth,
  drawnOverview,
  type OverviewActor,
} from './drawnOverview';
import { OverviewBand } from './OverviewBand';
import { OverviewKey, OverviewError } from './OverviewKey';
import { clearing, useOverview } from './overviewState';
import styles from './OverviewView.module.css';
import { usePanZoom } from './panZoom';
import { LABEL_LINE, LABEL_SIZE, type PlacedActor, useOverviewPlaces } from './useOverviewPlaces';

interface OverviewViewProps {
  readonly scheme: Scheme;
  readonly onExpand: (actorId: string) => void;
  readonly onRetry: () => void;
}

/** Milliseconds of unchanged size before a new layout. */
const SETTLED = 250;
/** Pixels kept free at the top. */
const TOP = 44;
/** Pixels kept free at the bottom. */
const FOOT = 44;
const steps: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The overview: actors with the most relations and the bands between them. */
export default function OverviewView({ scheme, onExpand, onRetry }: OverviewViewProps): JSX.Element {
  const { answer, error } = useOverview();
  const { filters, selection, openDetails } = useExplorer();
  const { ref, width, height } = useElementSize();
  const [size] = useDebouncedValue({ width: round(width), height: round(height) }, SETTLED);
  const overview = answer?.overview ?? null;
  const drawn = useMemo(
    () =>
      overview && size.width > 0
        ? drawnOverview(overview.actors, overview.bands, actorsFor(size.width, size.height - TOP - FOOT))
        : null,
    [overview, size.width, size.height],
  );
  const svg = useRef<SVGSVGElement>(null);
  const { viewport, zoom, fit, handlers, dragged } = usePanZoom(svg);
  const places = useOverviewPlaces(drawn ?? nothing, { ...size, top: TOP, foot: FOOT });
  const [reached, setReached] = useState<string | null>(null);
  const placed = useMemo(() => new Map(places?.actors.map((actor) => [actor.id, actor])), [places]);
  const labels = useMemo(
    () => bandLabels(drawn?.bands ?? [], placed, places?.scale ?? 1),
    [drawn, placed, places],
  );

  if (error !== null && overview === null) return <OverviewError error={error} onRetry={onRetry} />;
  if (overview === null) return <Waiting words="Counting what passes…" />;
  if (overview.relationCount === 0) return <NothingPasses />;
  const colours = palette[scheme];
  const mostInBand = drawn?.bands[0]?.count ?? 1;
  const opened = openedIn(selection, placed);
  // All bands of the open actor, including those usually left out.
  const more =
    opened.actorId === null
      ? []
      : overview.bands.filter(({ from, to }) => [from, to].includes(opened.actorId ?? ''));
  const bands = [...new Map([...(drawn?.bands ?? []), ...more].map((band) => [band.id, band])).values()]
    .filter(({ from, to }) => placed.has(from) && placed.has(to))
    .reverse();
  const near = new Set(
    opened.actorId === null
      ? (opened.ends ?? [])
      : [opened.actorId, ...more.flatMap(({ from, to }) => [from, to])],
  );
  const isFaded = (actor: OverviewActor): boolean =>
    !fits(actor, filters) || (near.size > 0 && !near.has(actor.id));
  const isBandFaded = (band: Band): boolean =>
    (near.size > 0 && !(opened.bandId === band.id || [band.from, band.to].includes(opened.actorId ?? ''))) ||
    [band.from, band.to].some((id) => {
      const actor = placed.get(id);
      return actor !== undefined && !fits(actor, filters);
    });
  const first = reached !== null && placed.has(reached) ? reached : (places?.actors[0]?.id ?? null);
  const openActor = (id: string): void => {
    setReached(id);
    openDetails({ kind: 'actor', id });
  };
  const onKey = (event: KeyboardEvent, actor: PlacedActor): void => {
    const step = steps[event.key];
    if (event.key === 'Enter' || event.key === ' ') openActor(actor.id);
    else if (event.key === '+' || event.key === '-') zoom(event.key === '+' ? 1.3 : 1 / 1.3);
    else if (event.key === '0') fit();
    else if (step) {
      const next = actorTowards(
        actor,
        step,
        [...placed.values()].map(({ id, x, y }) => ({ id, at: { x, y } })),
      );
      if (next !== null) {
        setReached(next);
        svg.current?.querySelector<SVGGElement>(`[data-actor="${CSS.escape(next)}"]`)?.focus();
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className={styles.overview} aria-label="Overview" ref={ref}>
      <p className={styles.caption} role="status">
        {drawn && describeShown(drawn, overview)} Filter, search, or click an actor or a band to see more.
      </p>
      {error !== null && <OverviewError error={error} onRetry={onRetry} />}
      {places === null && <Waiting words="Laying out the overview…" />}
      <svg
        ref={svg}
        className={styles.drawing}
        role="group"
        aria-label="The best-connected actors and the bands between them. Arrow keys go from actor to actor, Enter opens one."
        {...handlers}
        onClick={({ target }) => {
          if (target === svg.current && !dragged()) openDetails(null);
        }}
      >
        <g transform={`translate(${viewport.x} ${viewport.y}) scale(${viewport.scale})`}>
          {places !== null &&
            bands.map((band) => {
              const [from, to] = [placed.get(band.from), placed.get(band.to)];
              return (
                from &&
                to && (
                  <OverviewBand
                    key={band.id}
                    band={band}
                    from={from}
                    to={to}
                    words={describeBand(band, from.name, to.name)}
                    colours={colours}
                    width={bandWidth(band.count, mostInBand)}
                    label={labels.get(band.id)}
                    selected={opened.bandId === band.id}
                    faded={isBandFaded(band)}
                    onSelect={() => {
                      if (!dragged()) openDetails({ kind: 'band', id: band.id });
                    }}
                  />
                )
              );
            })}
          {places?.actors.map((actor) => (
            <g
              key={actor.id}
              role="button"
              tabIndex={actor.id === first ? 0 : -1}
              aria-label={`${actor.name}, ${kindNames[actor.kind].one}, ${counted(actor.relationCount, 'relation')}`}
              aria-pressed={opened.actorId === actor.id}
              className={styles.actor}
              data-actor={actor.id}
              data-faded={isFaded(actor)}
              transform={`translate(${actor.x} ${actor.y})`}
              onClick={() => {
                if (!dragged()) openActor(actor.id);
              }}
              onDoubleClick={() => onExpand(actor.id)}
              onKeyDown={(event) => onKey(event, actor)}
              onFocus={() => setReached(actor.id)}
            >
              <title>{`${actor.name}: ${counted(actor.relationCount, 'relation')}`}</title>
              <circle r={actor.radius + 5} className={styles.halo} data-on={opened.actorId === actor.id} />
              <g transform={`scale(${actor.radius / 12}) translate(-12 -12)`}>
                <path
                  d={kindOutline[actor.kind]}
                  fill={colours.kinds[actor.kind].fill}
                  stroke={colours.kinds[actor.kind].rim}
                  strokeWidth={1.4}
                  strokeDasharray={actor.kind === 'TERRITORY' ? '4 2.6' : undefined}
                />
                <path
                  d={kindSign[actor.kind]}
                  fill={colours.kinds[actor.kind].icon}
                  fillRule="evenodd"
                  transform={`translate(6.6 ${actor.kind === 'ARMED_GROUP' ? 10.2 : 6.6}) scale(.45)`}
                />
              </g>
              <text
                className={styles.name}
                fill={colours.text}
                stroke={colours.background}
                fontSize={LABEL_SIZE * places.scale}
                y={actor.radius + LABEL_LINE * places.scale}
              >
                {actor.label.map((line, i) => (
                  <tspan key={line} x={0} dy={i === 0 ? 0 : LABEL_LINE * places.scale}>
                    {/* The space separates the lines of a name for screen readers. */}
                    {i === 0 && actor.label.length > 1 ? `${line} ` : line}
                  </tspan>
                ))}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <OverviewKey scheme={scheme} />
      <div className={styles.tools} role="group" aria-label="Zoom">
        <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={() => zoom(1.4)}>
          <Icon name="plus" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={() => zoom(1 / 1.4)}>
          <Icon name="minus" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label="Fit all" onClick={fit}>
          <Icon name="fit" />
        </ActionIcon>
      </div>
      {opened.actorId !== null && (
        <div className={styles.further}>
          <Button size="compact-md" onClick={() => onExpand(opened.actorId ?? '')}>
            Show the neighbourhood of {placed.get(opened.actorId)?.name}
          </Button>
        </div>
      )}
    </section>
  );
}

const nothing = { actors: [], bands: [], bandCount: 0, relationsDrawn: 0 };

/** Changes of a few pixels are ignored. */
const round = (pixels: number): number => Math.floor(pixels / 16) * 16;

const fits = ({ kind, relationCount }: OverviewActor, filters: Filters): boolean =>
  (filters.kinds.length === 0 || filters.kinds.includes(kind)) &&
  !filters.without.kinds.includes(kind) &&
  relationCount >= (filters.leastRelations ?? 0) &&
  relationCount <= (filters.mostRelations ?? Infinity);

interface Opened {
  readonly actorId: string | null;
  readonly bandId: string | null;
  readonly ends: readonly string[] | null;
}

/** The open actor or band. */
function openedIn(
  selection: ReturnType<typeof useExplorer.getState>['selection'],
  placed: ReadonlyMap<string, PlacedActor>,
): Opened {
  const none = { actorId: null, bandId: null, ends: null };
  if (selection?.kind === 'actor')
    return placed.has(selection.id) ? { ...none, actorId: selection.id } : none;
  if (selection?.kind !== 'band') return none;
  const ends = bandEnds(selection.id);
  return ends?.every((id) => placed.has(id)) === true ? { ...none, bandId: selection.id, ends } : none;
}

/** Shown if no relation passes. */
function NothingPasses(): JSX.Element {
  const { filters, clocks, execute } = useExplorer();
  return (
    <section className={styles.empty} aria-label="Overview">
      <p role="status">
        No relation {isFiltered(filters) ? 'passes these filters' : 'is there'}
        {clocks === null ? '' : ' on these days'}. Search for an actor, or take the conditions off.
      </p>
      <Button variant="default" onClick={() => execute(clearing)}>
        Show all
      </Button>
    </section>
  );
}
