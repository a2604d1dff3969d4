import { ActionIcon } from '@mantine/core';
import { type JSX, type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icon';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** For tables, and what is read side by side. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, closed by Escape. The focus then returns to where it was. */
export function Sheet({ title, wide = false, onClose, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const closed = useRef(onClose);
  useEffect(() => {
    closed.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    // `cancel` is not fired if nobody has touched the page yet.
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
      data-wide={wide}
      aria-labelledby={heading}
      // `close` is fired only after the next key event.
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
