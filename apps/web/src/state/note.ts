import type { Selection } from './selection';

/** Words that the reader put beside an actor or a relation. */
export interface Note {
  readonly id: string;
  readonly on: Selection;
  readonly words: string;
}
