import { CombinedError } from 'urql';
import { describeError } from '../../api/errors';
import { useExplorer } from '../../domain/page-state/explorerStore';
import { useErrorNotice } from '../../ui/errorNotice';

/** Something that was written on the server, and how that is reverted and written again there. */
export interface UndoableWrite {
  /** As menus and notices name it: `Take back a claim`. */
  readonly label: string;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Puts what was just written into the page's history, so that Undo reverts it on the server. The log keeps both. */
export function addToHistory({ label, undo, redo }: UndoableWrite): void {
  let written = true;
  // One after the other, however fast the reader is.
  let last = Promise.resolve();
  const attempt = (write: () => Promise<void>, failed: string): void => {
    last = last.then(write).catch((error: unknown) => {
      const why = error instanceof CombinedError ? describeError(error) : String(error);
      useErrorNotice.getState().show(`${failed} ${why}`, () => attempt(write, failed));
    });
  };
  useExplorer.getState().execute({
    label,
    execute: () => ({}),
    sideEffect: {
      done: () => {
        // It was written before it came into the history.
        if (written) written = false;
        else attempt(redo, `“${label}” was not done again.`);
      },
      undone: () => attempt(undo, `“${label}” was not undone.`),
    },
  });
}
