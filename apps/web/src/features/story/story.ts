import { create } from 'zustand';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { UndoableCommand } from '../../domain/page-state/history';
import type { Opened } from '../../domain/network/selection';
import { snapshotOf, type Snapshot } from '../../domain/page-state/snapshot';
import type { Note, StoryStep } from '../../domain/page-state/story';

/** An id that is not in the list: `step_3`. */
function newId(prefix: string, list: readonly { readonly id: string }[]): string {
  const numbers = list.map(({ id }) => Number(/_(\d+)$/u.exec(id)?.[1] ?? -1));
  return `${prefix}_${Math.max(-1, ...numbers) + 1}`;
}

/** The list with an entry moved by one place; unchanged at either end. */
function movedInList<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((entry, i) => (i === from ? other : i === from + by ? one : entry));
}

/** Commands on the story of a view. */
export const storyCommands = {
  /** Adds the current view as the last step. */
  addStep: (title: string): UndoableCommand => ({
    label: 'Add a step to the story',
    execute: (picture) => ({
      steps: [
        ...picture.steps,
        { id: newId('step', picture.steps), title, words: '', scene: snapshotOf(picture) },
      ],
    }),
  }),
  /** Edits a step; typing in one go is one command. */
  writeStep: (id: string, written: Partial<Pick<StoryStep, 'title' | 'words'>>): UndoableCommand => ({
    label: 'Write a step of the story',
    mergeKey: `write ${id} ${Object.keys(written).join()}`,
    execute: ({ steps }) => ({
      steps: steps.map((step) => (step.id === id ? { ...step, ...written } : step)),
    }),
  }),
  /** Replaces the snapshot of a step with the current view. */
  retakeStep: (id: string): UndoableCommand => ({
    label: 'Update a step of the story',
    execute: (picture) => ({
      steps: picture.steps.map((step) => (step.id === id ? { ...step, scene: snapshotOf(picture) } : step)),
    }),
  }),
  moveStep: (index: number, by: -1 | 1): UndoableCommand => ({
    label: 'Move a step of the story',
    execute: ({ steps }) => ({ steps: movedInList(steps, index, by) }),
  }),
  removeStep: (id: string): UndoableCommand => ({
    label: 'Remove a step of the story',
    execute: ({ steps }) => ({ steps: steps.filter((step) => step.id !== id) }),
  }),
  /** Writes a note on an actor or a relation; an empty text removes it. */
  writeNote: (on: Opened, words: string): UndoableCommand => ({
    label: words === '' ? 'Remove a note' : 'Write a note',
    mergeKey: `note ${on.kind} ${on.id}`,
    execute: ({ notes }) => {
      const there = notes.find((note) => isOn(note, on));
      if (words === '') return { notes: there ? notes.filter((note) => note !== there) : notes };
      return there
        ? { notes: notes.map((note) => (note === there ? { ...note, words } : note)) }
        : { notes: [...notes, { id: newId('note', notes), on, words }] };
    },
  }),
} as const;

const isOn = (note: Note, { kind, id }: Opened): boolean => note.on.kind === kind && note.on.id === id;

interface StepEditing {
  /** Id of the step being edited; null: none. */
  readonly stepId: string | null;
  /** Whether it is new, so that its title gets the focus. */
  readonly added: boolean;
  readonly edit: (stepId: string | null, added?: boolean) => void;
}

/** The step that is being edited. */
export const useStepEditing = create<StepEditing>()((set) => ({
  stepId: null,
  added: false,
  edit: (stepId, added = false) => set({ stepId, added }),
}));

/** Adds the current view as the last step and opens it for editing. */
export function addStep(): void {
  const { steps, execute } = useExplorer.getState();
  execute(storyCommands.addStep(`Step ${steps.length + 1}`));
  useStepEditing.getState().edit(useExplorer.getState().steps.at(-1)?.id ?? null, true);
}

interface Presentation {
  /** Index of the presented step; null: none. */
  readonly at: number | null;
  /** The view before the presentation. */
  readonly before: Snapshot | null;
  /** Starts the presentation, or goes to a step. */
  readonly present: (at: number) => void;
  /** Ends the presentation and restores the view. */
  readonly end: () => void;
}

/** The presentation of a story. It changes what is looked at, not the history. */
export const usePresentation = create<Presentation>()((set, get) => ({
  at: null,
  before: null,
  present: (at) => {
    const explorer = useExplorer.getState();
    const step = explorer.steps[at];
    if (!step) return;
    set({ at, before: get().before ?? snapshotOf(explorer) });
    explorer.applySnapshot(step.scene);
  },
  end: () => {
    const { before } = get();
    set({ at: null, before: null });
    if (before) useExplorer.getState().applySnapshot(before);
  },
}));
