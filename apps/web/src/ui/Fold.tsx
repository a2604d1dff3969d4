import { type JSX, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './Fold.module.css';
import { Icon } from './Icon';

interface FoldProps {
  readonly title: string;
  readonly opensAtFirst: boolean;
  /** Id of something inside that shall be visible: the fold opens when it changes. */
  readonly wanted?: string | null;
  readonly children: () => ReactNode;
}

/** A collapsible part of a panel. Its content is rendered only while it is open, and scrolled into view when the reader opens it. */
export function Fold({ title, opensAtFirst, wanted = null, children }: FoldProps): JSX.Element {
  const [open, setOpen] = useState(opensAtFirst || wanted !== null);
  const [before, setBefore] = useState(wanted);
  if (wanted !== before) {
    setBefore(wanted);
    if (wanted !== null) setOpen(true);
  }
  const body = useId();
  const part = useRef<HTMLElement>(null);
  const opened = useRef(opensAtFirst);
  useEffect(() => {
    const fold = part.current;
    if (!open || opened.current || fold === null) return undefined;
    // What is in it, or in a part above it, may load later; do not scroll if the reader has moved on.
    const reading = new AbortController();
    const observer = new ResizeObserver(() => fold.scrollIntoView({ block: 'nearest' }));
    for (const neighbour of fold.parentElement?.children ?? [fold]) observer.observe(neighbour);
    for (const gesture of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      addEventListener(gesture, () => reading.abort(), { passive: true, signal: reading.signal });
    reading.signal.addEventListener('abort', () => observer.disconnect());
    return () => reading.abort();
  }, [open]);
  return (
    <section ref={part} className={styles.fold}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => {
            opened.current = false;
            setOpen(!open);
          }}
        >
          {title}
          <Icon name={open ? 'up' : 'down'} size={16} />
        </button>
      </h2>
      <div id={body}>{open && children()}</div>
    </section>
  );
}
