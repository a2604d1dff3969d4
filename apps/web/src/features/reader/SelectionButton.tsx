import { Button } from '@mantine/core';
import { type JSX, type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { PassageRange } from '../../domain/passageRange';
import styles from './SelectionButton.module.css';

interface SelectionButtonProps {
  readonly selected: PassageRange;
  /** What it is placed in, over the text. */
  readonly overlay: RefObject<HTMLElement | null>;
  readonly onRecord: () => void;
}

/** A button below the end of what is selected. */
export function SelectionButton({ selected, overlay, onRecord }: SelectionButtonProps): JSX.Element | null {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const selection = getSelection();
    if (!overlay.current || !place.current || !selection || selection.rangeCount === 0) return;
    const rects = selection.getRangeAt(0).getClientRects();
    const end = rects[rects.length - 1];
    if (!end) return;
    const around = overlay.current.getBoundingClientRect();
    const left = Math.min(Math.max(0, end.right - around.left - 80), Math.max(0, around.width - 200));
    place.current.style.translate = `${left}px ${end.bottom - around.top + 6}px`;
  }, [selected, overlay]);
  if (overlay.current === null) return null;
  return createPortal(
    <div ref={place} className={styles.place}>
      <Button
        size="compact-md"
        // The selection stays.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onRecord}
      >
        Record a claim <kbd className={styles.key}>C</kbd>
      </Button>
    </div>,
    overlay.current,
  );
}
