import { type JSX, type RefObject, useLayoutEffect, useMemo } from 'react';
import type { PassageRange } from '../../domain/passageRange';
import styles from './DocumentText.module.css';
import { type CitedPlace, markedText } from './passages';

interface DocumentTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly places: readonly CitedPlace[];
  /** The passage in the address. */
  readonly asked: PassageRange | null;
  /** The passage that a claim is being written on. */
  readonly drafted?: PassageRange | null;
  readonly article: RefObject<HTMLElement | null>;
}

const ASKED = 'asked';
const DRAFTED = 'drafted';

/** The text with its cited passages marked; the requested one is scrolled into view. */
export function DocumentText(props: DocumentTextProps): JSX.Element {
  const { text, language, places, asked, drafted = null, article } = props;
  const blocks = useMemo(() => {
    const cited = places.flatMap(({ id, range }) => (range === null ? [] : [{ id, ...range }]));
    return markedText(text, [
      ...cited,
      ...(asked === null ? [] : [{ id: ASKED, ...asked }]),
      ...(drafted === null ? [] : [{ id: DRAFTED, ...drafted }]),
    ]);
  }, [text, places, asked, drafted]);
  useLayoutEffect(() => {
    const mark = asked === null ? null : article.current?.querySelector<HTMLElement>('mark[data-asked]');
    if (!mark) return;
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
    // Fonts change the layout when they load; do not scroll if the reader has.
    const reading = new AbortController();
    for (const gesture of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      addEventListener(gesture, () => reading.abort(), { once: true, passive: true, signal: reading.signal });
    void document.fonts.ready.then(() => {
      if (!reading.signal.aborted) mark.scrollIntoView({ block: 'center' });
      reading.abort();
    });
    return () => reading.abort();
    // Not again when other marks change.
  }, [asked, article]);
  return (
    <article
      ref={article}
      className={styles.text}
      tabIndex={-1}
      lang={language ?? undefined}
      aria-label="Text of the document"
    >
      {blocks.map((pieces) => (
        <div key={pieces[0]?.from} className={styles.block} data-from={pieces[0]?.from}>
          {pieces.map(({ from, text: words, ids }) => {
            if (ids.length === 0) return words;
            const isAsked = ids.includes(ASKED);
            return (
              <mark
                key={from}
                className={styles.mark}
                data-asked={isAsked || undefined}
                data-drafted={ids.includes(DRAFTED) || undefined}
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
