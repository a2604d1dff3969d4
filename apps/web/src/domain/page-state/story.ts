import type { Opened } from '../network/selection';
import type { Snapshot } from './snapshot';

/** A note of the reader on an actor or a relation. */
export interface Note {
  readonly id: string;
  readonly on: Opened;
  readonly words: string;
}

/** A step of a story: a snapshot of the view, with a title and a text. */
export interface StoryStep {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly scene: Snapshot;
}
