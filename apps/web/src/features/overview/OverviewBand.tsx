import type { JSX } from 'react';
import type { Colours } from '../../ui/theme/palette';
import { lineStyle } from '../../ui/theme/signs';
import type { BandLabel } from './bandLabels';
import { type Band, gradeOf, stripesOf } from './drawnOverview';
import styles from './OverviewView.module.css';
import type { PlacedActor } from './useOverviewPlaces';

interface OverviewBandProps {
  readonly band: Band;
  readonly from: PlacedActor;
  readonly to: PlacedActor;
  readonly words: string;
  readonly colours: Colours;
  /** Width in pixels. */
  readonly width: number;
  /** Its label, if there is room. */
  readonly label: BandLabel | undefined;
  readonly selected: boolean;
  readonly faded: boolean;
  readonly onSelect: () => void;
}

/** All relations between two actors as one band: its width shows how many, a stripe for each tone, the line style their evidence. */
export function OverviewBand(props: OverviewBandProps): JSX.Element | null {
  const { band, from, to, words, colours, width: wide, label, selected, faded, onSelect } = props;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const line = lengthBetween(from, to, length);
  if (line === null) return null;
  const { start, end } = line;
  const [across, along] = [
    { x: -dy / length, y: dx / length },
    { x: dx / length, y: dy / length },
  ];
  const grade = gradeOf(band);
  const { dash, pale } = lineStyle[grade];
  const weak = grade !== 'CORROBORATED';
  const directed = band.forward + band.backward;
  const [tip, way] = band.forward === directed ? [end, 1] : [start, -1];
  const isOneWay = directed > 0 && (band.forward === 0 || band.backward === 0);
  const stripes = stripesOf(band, wide);
  const widest = [...stripes].sort((a, b) => b.width - a.width)[0];
  const head = 5 + wide / 2;
  const place = `M${start.x} ${start.y}L${end.x} ${end.y}`;
  return (
    <g
      className={styles.band}
      role="button"
      tabIndex={-1}
      aria-label={words}
      aria-pressed={selected}
      data-band={band.id}
      data-faded={faded}
      data-selected={selected}
      onClick={onSelect}
    >
      <title>{words}</title>
      <path d={place} className={styles.reach} strokeWidth={Math.max(14, wide + 6)} />
      {selected && <path d={place} stroke={colours.accent} strokeWidth={wide + 6} opacity={0.35} />}
      {stripes.map(({ tone, width, offset }) => (
        <path
          key={tone}
          d={`M${start.x + across.x * offset} ${start.y + across.y * offset}L${end.x + across.x * offset} ${end.y + across.y * offset}`}
          stroke={weak ? colours.tones[tone].pale : colours.tones[tone].line}
          strokeWidth={width}
          strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
          strokeLinecap={pale ? 'round' : 'butt'}
        />
      ))}
      {isOneWay && widest && (
        <path
          d={`M${tip.x} ${tip.y}l${-along.x * way * head + across.x * head * 0.55} ${-along.y * way * head + across.y * head * 0.55}l${-across.x * head * 1.1} ${-across.y * head * 1.1}z`}
          fill={colours.tones[widest.tone].line}
        />
      )}
      {label && (
        <text
          x={label.x}
          y={label.y + 4}
          className={styles.number}
          fill={colours.text}
          stroke={colours.background}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

/** From rim to rim; null if the two touch. */
function lengthBetween(
  from: PlacedActor,
  to: PlacedActor,
  length: number,
): { readonly start: { x: number; y: number }; readonly end: { x: number; y: number } } | null {
  const [gap, other] = [from.radius + 1, to.radius + 1];
  if (length <= gap + other) return null;
  const at = (share: number): { x: number; y: number } => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  return { start: at(gap / length), end: at(1 - other / length) };
}
