import { ActionIcon } from '@mantine/core';
import { type JSX, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import styles from './DetailsPanel.module.css';

interface DetailsPanelProps {
  /** Changes when something else is opened. */
  readonly of: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel at the right, a sheet from below on a phone. */
export function DetailsPanel({ of, onClose, children }: DetailsPanelProps): JSX.Element {
  const [tall, setTall] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef(of);
  useLayoutEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    body.current?.scrollTo({ top: 0 });
    // The element that had the focus is gone with what was shown before: the focus moves here.
    if (document.activeElement === document.body) body.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <aside className={styles.panel} data-tall={tall} aria-label="Details">
      <div className={styles.bar}>
        <button
          type="button"
          className={styles.handle}
          aria-label={tall ? 'Make the details smaller' : 'Make the details larger'}
          onClick={() => setTall(!tall)}
        >
          <span className={styles.grip} />
        </button>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Close the details" onClick={onClose}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <div className={styles.body} ref={body} tabIndex={-1} role="region" aria-label="What is open">
        {children}
      </div>
    </aside>
  );
}
