import type { Deed } from '../deed';
import { sceneOf } from '../sceneOf';
import type { Selection } from '../selecting/selection';
import { movedInList } from './movedInList';
import { newId } from './newId';
import type { Note } from './note';
import type { StoryStep } from './storyStep';

/** What can be done to the story of a picture. */
export const storyDeeds = {
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
