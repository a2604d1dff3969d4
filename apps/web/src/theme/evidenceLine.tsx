import type { Evidence, Tone } from '@entente/model';
import type { JSX } from 'react';
import { lineStyle } from './lineStyle';
import { palette } from './palette';
import type { Scheme } from './scheme';

interface EvidenceLineProps {
  readonly evidence: Evidence;
  readonly tone: Tone;
  readonly scheme: Scheme;
}

const width = 44;
const height = 16;
const middle = height / 2;

/** How firmly a relation stands, drawn as the network draws it. The word for it belongs beside it. */
export function EvidenceLine({ evidence, tone, scheme }: EvidenceLineProps): JSX.Element {
  const style = lineStyle[evidence];
  const { line, pale } = palette[scheme].tones[tone];
  const stroke = style.pale ? pale : line;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={style.notched ? `M1 ${middle}H14M30 ${middle}H43` : `M1 ${middle}H43`}
        stroke={stroke}
        strokeWidth={style.width}
        strokeDasharray={style.dash.length > 0 ? style.dash.join(' ') : undefined}
        strokeLinecap={style.pale ? 'round' : 'butt'}
        fill="none"
      />
      {style.notched && (
        <path d="M17 5.5H27M17 10.5H27M25 2L19 14" stroke={stroke} strokeWidth={1.6} fill="none" />
      )}
    </svg>
  );
}
