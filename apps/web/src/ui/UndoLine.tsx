import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { useExplorer } from '../domain/explorerStore';
import styles from './UndoLine.module.css';

interface UndoLineProps {
  /** What was done, as the deed is called; null: nothing. */
  readonly title: string | null;
  readonly words: string;
}

/** Says what was taken away, and puts it back: as long as nothing else was done. The focus, which was on what is gone, comes to it. */
export function UndoLine({ title, words }: UndoLineProps): JSX.Element {
  const last = useExplorer(({ history }) => history.done.at(-1)?.title);
  const undo = useExplorer((explorer) => explorer.undo);
  const button = useRef<HTMLButtonElement>(null);
  const shown = title !== null && title === last;
  useEffect(() => {
    if (shown) button.current?.focus();
  }, [shown, title]);
  return (
    <p role="status" className={styles.line}>
      {shown && (
        <>
          {words}{' '}
          <Button ref={button} variant="default" size="compact-sm" onClick={undo}>
            Undo
          </Button>
        </>
      )}
    </p>
  );
}
