import type { ActorKind } from '@entente/model';
import type { JSX } from 'react';
import { kindOutline } from './kindOutline';
import { kindSign } from './kindSign';
import { palette } from './palette';
import type { Scheme } from './scheme';

interface KindShapeProps {
  readonly kind: ActorKind;
  readonly scheme: Scheme;
  /** Pixels. */
  readonly size: number;
}

/** The kind of an actor, drawn as the network draws it. The word for it belongs beside it. */
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
