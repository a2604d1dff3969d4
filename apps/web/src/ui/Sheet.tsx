import { ActionIcon } from '@mantine/core';
import { type JSX, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icon';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet over the page, closed by Escape. What had the focus before gets it back. */
export function Sheet({ title, onClose, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const closed = useRef(onClose);
  useEffect(() => {
    closed.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // Not asked first (`cancel`) where nobody has touched the page yet.
    const onClosed = (): void => closed.current();
    shown?.addEventListener('close', onClosed);
    shown?.showModal();
    return () => {
      shown?.removeEventListener('close', onClosed);
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={heading}
      // At once, as `close` comes later than the next key may.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {title}
        </h2>
        <ActionIcon variant="subtle" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      {children}
    </dialog>
  );
}
