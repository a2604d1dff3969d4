import type { JSX } from 'react';
import { ErrorMessage } from '../../ui/ErrorBoundary';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import styles from './OverviewView.module.css';

/** How to read a band; colours are in the legend. */
export function OverviewKey({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { tones, text } = palette[scheme];
  const { line, pale } = tones.COOPERATION;
  return (
    <details className={styles.key}>
      <summary>How to read a band</summary>
      <dl>
        <dt>
          <svg width={44} height={14} aria-hidden="true" focusable="false">
            <path d="M2 4H42" stroke={line} strokeWidth={2} />
            <path d="M2 10H42" stroke={line} strokeWidth={6} />
          </svg>
        </dt>
        <dd>More relations between the two; a stripe for each category</dd>
        <dt>
          <svg width={44} height={14} aria-hidden="true" focusable="false">
            <path d="M2 4H42" stroke={line} strokeWidth={4} />
            <path d="M2 11H42" stroke={pale} strokeWidth={4} />
          </svg>
        </dt>
        <dd>At least half corroborated; paler: mostly a single source</dd>
        <dt>
          <svg width={44} height={14} aria-hidden="true" focusable="false">
            <path d="M2 4H42" stroke={pale} strokeWidth={3} strokeDasharray="8 5" />
            <path d="M2 11H42" stroke={pale} strokeWidth={3} strokeDasharray="1 5" strokeLinecap="round" />
          </svg>
        </dt>
        <dd>Mostly alleged; dotted: mostly denied</dd>
        <dt>
          <svg width={44} height={16} aria-hidden="true" focusable="false">
            <text x={22} y={13} fill={text} fontSize={14} textAnchor="middle">
              ≠
            </text>
          </svg>
        </dt>
        <dd>Some of them are contested</dd>
      </dl>
    </details>
  );
}

interface OverviewErrorProps {
  readonly error: string;
  readonly onRetry: () => void;
}

/** Error of the overview, with retry. */
export function OverviewError({ error, onRetry }: OverviewErrorProps): JSX.Element {
  return <ErrorMessage title="What passes cannot be counted" advice={error} onRetry={onRetry} />;
}
