import type { UndoableCommand } from '../../domain/page-state/history';

interface Named {
  readonly name: string;
}

interface SavedList<Saved extends Named> {
  readonly list: readonly Saved[];
  readonly save: (saved: Saved) => void;
  readonly remove: (name: string) => void;
}

/**
 * Replaces or removes something saved under a name, as a command. Undo restores it, under another name if the name has been reused.
 *
 * @param after Null: it is removed.
 * @param saved Where it is kept, as it stands then.
 */
export function replaceSaved<Saved extends Named>(
  title: string,
  before: Saved,
  after: Saved | null,
  saved: () => SavedList<Saved>,
): UndoableCommand {
  return {
    label: title,
    execute: () => ({}),
    sideEffect: {
      done: () => {
        const { list, save, remove } = saved();
        if (after !== null) save(after);
        // Only if the name has not been reused.
        else if (list.some((one) => JSON.stringify(one) === JSON.stringify(before))) remove(before.name);
      },
      undone: () => {
        const { list, save } = saved();
        const given = after === null && list.some(({ name }) => name === before.name);
        save(given ? { ...before, name: `${before.name} (removed)` } : before);
      },
    },
  };
}
