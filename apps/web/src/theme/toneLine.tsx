import type { Tone } from '@entente/model';
import type { JSX } from 'react';
import { palette } from './palette';
import type { Scheme } from './scheme';

/** The tone of a relation, drawn as the network draws it: told by the head of the line where colours are not. The word for it belongs beside it. */
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
