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
  /** The passage that is to be decided on: framed, and scrolled to whenever it is another one. */
  readonly framed?: PassageRange | null;
  readonly mentions?: readonly MarkedMention[];
  readonly article: RefObject<HTMLElement | null>;
}

/** A name of an actor in a text. */
export interface MarkedMention extends PassageRange {
  /** The colour of its kind; null where the graph has no such actor. */
  readonly colour: string | null;
}

const ASKED = 'asked';
const FRAMED = 'framed';
const MENTION = 'mention ';
const DRAFTED = 'drafted';

/** The text with its cited passages marked; the requested one is scrolled into view. */
export function DocumentText(props: DocumentTextProps): JSX.Element {
  const { text, language, places, asked, drafted = null, framed = null, mentions, article } = props;
  const blocks = useMemo(() => {
    const cited = places.flatMap(({ id, range }) => (range === null ? [] : [{ id, ...range }]));
    return markedText(text, [
      ...cited,
      ...(asked === null ? [] : [{ id: ASKED, ...asked }]),
      ...(drafted === null ? [] : [{ id: DRAFTED, ...drafted }]),
      ...(framed === null ? [] : [{ id: FRAMED, ...framed }]),
      ...(mentions ?? []).map(({ from, to }, i) => ({ id: `${MENTION}${i}`, from, to })),
    ]);
  }, [text, places, asked, drafted, framed, mentions]);
  useLayoutEffect(() => {
    if (framed === null) return;
    article.current?.querySelector('mark[data-framed]')?.scrollIntoView({ block: 'center' });
  }, [framed, article]);
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
            const mention =
              mentions?.[Number(ids.find((id) => id.startsWith(MENTION))?.slice(MENTION.length))];
            const to = from + words.length;
            return (
              <mark
                key={from}
                className={styles.mark}
                data-places={ids.filter((id) => id.startsWith('cit_')).join(' ') || undefined}
                data-mention={mention && (mention.colour === null ? 'new' : 'known')}
                data-framed={
                  ids.includes(FRAMED)
                    ? [
                        ...(from === framed?.from ? ['first'] : []),
                        ...(to === framed?.to ? ['last'] : []),
                      ].join(' ')
                    : undefined
                }
                style={mention?.colour == null ? undefined : { textDecorationColor: mention.colour }}
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
