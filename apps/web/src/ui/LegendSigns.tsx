import type { ActorKind, Evidence, Tone } from '@entente/model';
import type { JSX } from 'react';
import { palette } from './theme/palette';
import type { Scheme } from './theme/scheme';
import { kindOutline, kindSign, lineStyle } from './theme/signs';

interface KindShapeProps {
  readonly kind: ActorKind;
  readonly scheme: Scheme;
  /** Pixels. */
  readonly size: number;
}

/** The kind of an actor, drawn as in the network. Put its name beside it. */
export function KindShape({ kind, scheme, size }: KindShapeProps): JSX.Element {
  const { fill, rim, icon } = palette[scheme].kinds[kind];
  const low = kind === 'ARMED_GROUP' ? 3.6 : 0;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={kindOutline[kind]}
        fill={fill}
        stroke={rim}
        strokeWidth={1.6}
        strokeDasharray={kind === 'TERRITORY' ? '4 2.6' : undefined}
        strokeLinejoin="round"
      />
      <path
        d={kindSign[kind]}
        fill={icon}
        fillRule="evenodd"
        transform={`translate(6.6 ${6.6 + low}) scale(.45)`}
      />
    </svg>
  );
}

interface EvidenceLineProps {
  readonly evidence: Evidence;
  readonly tone: Tone;
  readonly scheme: Scheme;
  /** As bands of an overview have it, whose width means their number. */
  readonly inOverview?: boolean;
}

/** Pixels: the width of each grade where the width does not mean the grade. */
const bandWidth = 4;

const width = 44;
const height = 16;
const middle = height / 2;

/** A grade of evidence, drawn as in the network. Put its name beside it. */
export function EvidenceLine(props: EvidenceLineProps): JSX.Element {
  const { evidence, tone, scheme, inOverview = false } = props;
  const style = lineStyle[evidence];
  const { line, pale } = palette[scheme].tones[tone];
  const stroke = (inOverview ? evidence !== 'CORROBORATED' : style.pale) ? pale : line;
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
        strokeWidth={inOverview ? bandWidth : style.width}
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

/** The number on a line of several relations. Put words beside it. */
export function CountedLine({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { tones, text } = palette[scheme];
  return (
    <svg width={width} height={height} viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      <path d="M1 8H15M29 8H43" stroke={tones.STRUCTURE.line} strokeWidth={2.4} />
      <text x={22} y={12.5} fill={text} fontSize={13} fontWeight={700} textAnchor="middle">
        3
      </text>
    </svg>
  );
}

/** The tone of a relation, drawn as in the network: distinguished by the arrow head where colours are not shown. Put its name beside it. */
export function ToneLine({ tone, scheme }: { readonly tone: Tone; readonly scheme: Scheme }): JSX.Element {
  const { background, tones } = palette[scheme];
  const { line } = tones[tone];
  return (
    <svg width={44} height={16} viewBox="0 0 44 16" aria-hidden="true" focusable="false">
      <path d="M1 8H38" stroke={line} strokeWidth={3} />
      <path
        d={heads[tone]}
        fill={tone === 'STRUCTURE' ? background : line}
        stroke={line}
        strokeWidth={1.2}
        strokeLinejoin="round"
      />
    </svg>
  );
}

const heads: Record<Tone, string> = {
  COOPERATION: 'M43 8L34 3.5V12.5Z',
  CONFLICT: 'M43 8L34 3.5V12.5ZM30.5 3.5H28.5V12.5H30.5Z',
  STRUCTURE: 'M43 8L34 3.5V12.5Z',
};
