import { type JSX, useEffect, useMemo, useRef } from 'react';
import type { CitedPlace } from './citedPlaces';
import styles from './DocumentText.module.css';
import { markedText } from './markedText';
import type { PassageRange } from './passageRange';

interface DocumentTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly places: readonly CitedPlace[];
  /** The passage that the address names. */
  readonly asked: PassageRange | null;
}

const ASKED = 'asked';

/** The text itself, every cited passage marked, the one that is asked for brought into view. */
export function DocumentText({ text, language, places, asked }: DocumentTextProps): JSX.Element {
  const article = useRef<HTMLElement>(null);
  const blocks = useMemo(() => {
    const cited = places.flatMap(({ id, range }) => (range === null ? [] : [{ id, ...range }]));
    return markedText(text, asked === null ? cited : [...cited, { id: ASKED, ...asked }]);
  }, [text, places, asked]);
  useEffect(() => {
    if (asked === null) return;
    const mark = article.current?.querySelector<HTMLElement>('mark[data-asked]');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [asked, blocks]);
  return (
    <article
      ref={article}
      className={styles.text}
      lang={language ?? undefined}
      aria-label="Text of the document"
    >
      {blocks.map((pieces) => (
        <div key={pieces[0]?.from} className={styles.block}>
          {pieces.map(({ from, text: words, ids }) => {
            if (ids.length === 0) return words;
            const isAsked = ids.includes(ASKED);
            return (
              <mark
                key={from}
                className={styles.mark}
                data-asked={isAsked || undefined}
                tabIndex={isAsked ? -1 : undefined}
              >
                {words}
              </mark>
            );
          })}
        </div>
      ))}
    </article>
  );
}
