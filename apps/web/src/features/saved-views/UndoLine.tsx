import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef } from 'react';
import { useExplorer } from '../../domain/page-state/explorerStore';
import styles from './UndoLine.module.css';

interface UndoLineProps {
  /** Title of the command; null: none. */
  readonly title: string | null;
  readonly words: string;
}

/** Says what was removed and offers to undo it, until something else is done. It takes the focus that was on the removed entry. */
export function UndoLine({ title, words }: UndoLineProps): JSX.Element {
  const last = useExplorer(({ history }) => history.done.at(-1)?.label);
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
