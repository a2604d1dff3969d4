import type { UndoableCommand } from '../../domain/history';

interface Named {
  readonly name: string;
}

interface SavedList<Saved extends Named> {
  readonly list: readonly Saved[];
  readonly save: (saved: Saved) => void;
  readonly remove: (name: string) => void;
}

/**
 * Has something that was saved under a name in this browser give way to another one of that name, or removes it. Undone, it is back; where the
 * name was given anew since, beside what has it now.
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
        // Not what has the name since.
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
