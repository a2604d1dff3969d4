import type { Deed } from '../../domain/history';
import { sceneOf, type Scene } from '../../domain/snapshot';
import type { Selection } from '../../domain/selection';
import type { Note, StoryStep } from '../../domain/story';
import { create } from 'zustand';
import { useExplorer } from '../../domain/explorerStore';

/** An id that none of a list has: `step_3`. */
function newId(prefix: string, list: readonly { readonly id: string }[]): string {
  const numbers = list.map(({ id }) => Number(/_(\d+)$/u.exec(id)?.[1] ?? -1));
  return `${prefix}_${Math.max(-1, ...numbers) + 1}`;
}

/** The list with one of its entries put a place earlier or later; as it was where there is no such place. */
function movedInList<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[from], list[from + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((entry, i) => (i === from ? other : i === from + by ? one : entry));
}

/** What can be done to the story of a picture. */
export const storyCommands = {
  /** Takes what is shown as the story's next step. */
  addStep: (title: string): Deed => ({
    title: 'Add a step to the story',
    change: (picture) => ({
      steps: [
        ...picture.steps,
        { id: newId('step', picture.steps), title, words: '', scene: sceneOf(picture) },
      ],
    }),
  }),
  /** Changes words of a step; what is typed in one go is one deed. */
  writeStep: (id: string, written: Partial<Pick<StoryStep, 'title' | 'words'>>): Deed => ({
    title: 'Write a step of the story',
    run: `write ${id} ${Object.keys(written).join()}`,
    change: ({ steps }) => ({
      steps: steps.map((step) => (step.id === id ? { ...step, ...written } : step)),
    }),
  }),
  /** Has a step show what is shown now. */
  retakeStep: (id: string): Deed => ({
    title: 'Take a step of the story anew',
    change: (picture) => ({
      steps: picture.steps.map((step) => (step.id === id ? { ...step, scene: sceneOf(picture) } : step)),
    }),
  }),
  moveStep: (index: number, by: -1 | 1): Deed => ({
    title: 'Move a step of the story',
    change: ({ steps }) => ({ steps: movedInList(steps, index, by) }),
  }),
  removeStep: (id: string): Deed => ({
    title: 'Remove a step of the story',
    change: ({ steps }) => ({ steps: steps.filter((step) => step.id !== id) }),
  }),
  /** Puts a note beside an actor or a relation in place of the one that was there; without words it takes that away. */
  writeNote: (on: Selection, words: string): Deed => ({
    title: words === '' ? 'Remove a note' : 'Write a note',
    run: `note ${on.kind} ${on.id}`,
    change: ({ notes }) => {
      const there = notes.find((note) => isOn(note, on));
      if (words === '') return { notes: there ? notes.filter((note) => note !== there) : notes };
      return there
        ? { notes: notes.map((note) => (note === there ? { ...note, words } : note)) }
        : { notes: [...notes, { id: newId('note', notes), on, words }] };
    },
  }),
} as const;

const isOn = (note: Note, { kind, id }: Selection): boolean => note.on.kind === kind && note.on.id === id;

interface StepEditing {
  /** The step of the story whose words are open to be written, by its id; null: none is. */
  readonly stepId: string | null;
  /** Whether it has just been added, so that its title is asked for. */
  readonly added: boolean;
  readonly edit: (stepId: string | null, added?: boolean) => void;
}

/** Which step of the story is written. */
export const useStepEditing = create<StepEditing>()((set) => ({
  stepId: null,
  added: false,
  edit: (stepId, added = false) => set({ stepId, added }),
}));

/** Takes what is shown as the story's next step, and has its title and words asked for. */
export function addStep(): void {
  const { steps, act } = useExplorer.getState();
  act(storyCommands.addStep(`Step ${steps.length + 1}`));
  useStepEditing.getState().edit(useExplorer.getState().steps.at(-1)?.id ?? null, true);
}

interface Presentation {
  /** The step of the story that is presented, from 0; null: none is. */
  readonly at: number | null;
  /** What was shown before the story began. */
  readonly before: Scene | null;
  /** Begins the story, or goes to a step of it. */
  readonly present: (at: number) => void;
  /** Ends it and goes back to what was shown before. */
  readonly end: () => void;
}

/** The story as it is presented, step by step. It looks at the picture and does nothing to it. */
export const usePresentation = create<Presentation>()((set, get) => ({
  at: null,
  before: null,
  present: (at) => {
    const explorer = useExplorer.getState();
    const step = explorer.steps[at];
    if (!step) return;
    set({ at, before: get().before ?? sceneOf(explorer) });
    explorer.look(step.scene);
  },
  end: () => {
    const { before } = get();
    set({ at: null, before: null });
    if (before) useExplorer.getState().look(before);
  },
}));
