import { Tone } from '@entente/model';
import type { JSX } from 'react';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import type { HistogramBar } from './histogram';
import type { TimeWindow } from './timeWindow';

interface HistogramBarsProps {
  readonly bars: readonly HistogramBar[];
  readonly span: TimeWindow;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  /** Used instead of the colours of the tones, if relations have none. */
  readonly colour?: string;
}

/** How many relations begin when, as stacked bars by tone. Each has a visible minimum height. */
export function HistogramBars({
  bars,
  span,
  width,
  height,
  scheme,
  colour,
}: HistogramBarsProps): JSX.Element {
  const most = bars.reduce((most, { total }) => Math.max(most, total), 1);
  const x = (day: number): number => ((day - span.from) / (span.to - span.from)) * width;
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false">
      {bars.map(({ from, to, total, tones }) => {
        const left = x(from);
        const gap = x(to) - left > 4 ? 1 : 0;
        const wide = Math.max(2, x(to) - left - gap);
        const tall = Math.max(3, (total / most) * height);
        let base = height;
        return Object.values(Tone).map((tone) => {
          const part = (tones[tone] / total) * tall;
          if (part === 0) return null;
          base -= part;
          return (
            <rect
              key={`${from} ${tone}`}
              x={left}
              y={base}
              width={wide}
              height={part}
              fill={colour ?? palette[scheme].tones[tone].line}
            />
          );
        });
      })}
    </svg>
  );
}
