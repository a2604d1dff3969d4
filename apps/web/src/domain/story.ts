import type { Selection } from './selection';
import type { Scene } from './snapshot';

/** Words that the reader put beside an actor or a relation. */
export interface Note {
  readonly id: string;
  readonly on: Selection;
  readonly words: string;
}

/** A step of a story: what the picture showed when it was taken, and what is said about it. */
export interface StoryStep {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly scene: Scene;
}
