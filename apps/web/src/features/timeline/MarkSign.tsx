import type { JSX } from 'react';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import { lineStyle } from '../../ui/theme/signs';
import type { PlacedMark } from './layMarks';
import styles from './TimelineView.module.css';

interface MarkSignProps {
  readonly mark: PlacedMark;
  /** Pixels, of the sign's middle. */
  readonly middle: number;
  readonly scheme: Scheme;
}

const HALF = 4;

/**
 * A relation on its date: a disc for a day, rounded ends for an event within a range of days, square ends for a relation that lasted, a pointed end
 * where it continues. Colour is its tone, fill and outline its evidence.
 */
export function MarkSign({ mark, middle, scheme }: MarkSignProps): JSX.Element {
  const { relation, shape, opensAt, left, right } = mark;
  const { line, pale } = palette[scheme].tones[relation.tone];
  const { dash, notched } = lineStyle[relation.evidence];
  const full = relation.evidence === 'CORROBORATED';
  const colour = relation.evidence === 'DENIED' ? pale : line;
  const drawn = {
    fill: full ? colour : 'var(--background)',
    stroke: colour,
    strokeWidth: 2,
    ...(dash.length > 0 ? { strokeDasharray: dash[0] === 1 ? '1.5 2.5' : '4 2.5' } : {}),
  };
  const centre = (left + right) / 2;
  // In a gap of its own, or beside a mark that is too short for one.
  const wide = right - left > 40;
  const sign = wide ? centre : right + 10;
  return (
    <>
      {shape === 'day' && right - left <= 2 * HALF + 4 ? (
        <circle cx={centre} cy={middle} r={HALF + 0.5} {...drawn} />
      ) : (
        <path d={outline(left, right, middle, shape === 'lasting' ? 0 : HALF, opensAt)} {...drawn} />
      )}
      {notched && (
        <>
          {wide && <rect x={sign - 8} y={middle - 7} width={16} height={14} fill="var(--background)" />}
          <path
            d={`M${sign - 5} ${middle - 2.5}h10M${sign - 5} ${middle + 2.5}h10M${sign + 3} ${middle - 6.5}L${sign - 3} ${middle + 6.5}`}
            stroke={colour}
            strokeWidth={1.6}
            fill="none"
          />
        </>
      )}
    </>
  );
}

function outline(
  left: number,
  right: number,
  middle: number,
  round: number,
  opensAt: PlacedMark['opensAt'],
): string {
  const [top, bottom] = [middle - HALF, middle + HALF];
  const end =
    opensAt === 'end'
      ? `L${right - HALF} ${top}L${right + HALF} ${middle}L${right - HALF} ${bottom}`
      : `L${right - round} ${top}A${round} ${round} 0 0 1 ${right - round} ${bottom}`;
  const start =
    opensAt === 'start'
      ? `L${left + HALF} ${bottom}L${left - HALF} ${middle}L${left + HALF} ${top}Z`
      : `L${left + round} ${bottom}A${round} ${round} 0 0 1 ${left + round} ${top}Z`;
  return `M${left + (opensAt === 'start' ? HALF : round)} ${top}${end}${start}`;
}

/** The legend of the marks' shapes. Their colours and lines are in the main legend. */
export function SignKey(): JSX.Element {
  return (
    <ul className={styles.key} aria-label="What the shapes say">
      {signs.map(({ words, shape }) => (
        <li key={words}>
          <svg width={28} height={12} aria-hidden="true" focusable="false">
            <path d={shape} fill="none" stroke="var(--muted)" strokeWidth={1.8} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}

const signs = [
  { words: 'on a day', shape: 'M18.5 6a4.5 4.5 0 1 1 -9 0a4.5 4.5 0 1 1 9 0z' },
  { words: 'within', shape: 'M6 2h16a4 4 0 0 1 0 8h-16a4 4 0 0 1 0 -8z' },
  { words: 'throughout', shape: 'M2 2h24v8h-24z' },
  { words: 'ongoing', shape: 'M2 2h19l5 4l-5 4h-19z' },
];
