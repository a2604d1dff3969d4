import { type JSX, type RefObject, useLayoutEffect, useState } from 'react';
import { palette } from '../../ui/theme/palette';
import type { Scheme } from '../../ui/theme/scheme';
import type { CitedPlace } from '../reader/passages';
import styles from './ToneBars.module.css';

interface ToneBarsProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly places: readonly CitedPlace[];
  readonly scheme: Scheme;
}

interface Bar {
  readonly id: string;
  /** Pixels from the top of the text. */
  readonly top: number;
  readonly bottom: number;
  /** Of bars side by side, from 0. */
  readonly lane: number;
}

const MOST_LANES = 3;
/** Pixels from one lane to the next. */
const LANE = 6;

/** The claims on a document as bars in the margin of its text, coloured by tone. */
export function ToneBars({ article, places, scheme }: ToneBarsProps): JSX.Element {
  const [bars, setBars] = useState<readonly Bar[]>([]);
  useLayoutEffect(() => {
    const text = article.current;
    if (text === null) return undefined;
    const measure = (): void => setBars(measured(text));
    measure();
    // Fonts, the width of the window, and parts of a long text that come into sight change where its lines are.
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    return () => observer.disconnect();
  }, [article, places]);
  return (
    <div className={styles.bars} aria-hidden="true">
      {bars.map(({ id, top, bottom, lane }) => {
        const tone = places.find((place) => place.id === id)?.tone;
        return (
          tone && (
            <span
              key={id}
              className={styles.bar}
              style={{
                top,
                height: bottom - top,
                insetInlineStart: -12 - lane * LANE,
                background: palette[scheme].tones[tone].line,
              }}
            />
          )
        );
      })}
    </div>
  );
}

function measured(text: HTMLElement): readonly Bar[] {
  const { top: above } = text.getBoundingClientRect();
  const reach = new Map<string, { top: number; bottom: number }>();
  for (const mark of text.querySelectorAll<HTMLElement>('mark[data-places]')) {
    const { top, bottom } = mark.getBoundingClientRect();
    for (const id of mark.dataset['places']?.split(' ') ?? []) {
      const known = reach.get(id) ?? { top: Infinity, bottom: -Infinity };
      reach.set(id, {
        top: Math.min(known.top, top - above),
        bottom: Math.max(known.bottom, bottom - above),
      });
    }
  }
  const bars: Bar[] = [];
  for (const [id, { top, bottom }] of reach) {
    const beside = bars.filter((bar) => bar.bottom > top && bar.top < bottom).map(({ lane }) => lane);
    const free = Array.from({ length: MOST_LANES }, (_, lane) => lane).find((lane) => !beside.includes(lane));
    bars.push({ id, top, bottom, lane: free ?? MOST_LANES - 1 });
  }
  return bars;
}
