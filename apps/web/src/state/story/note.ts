import type { Selection } from '../selecting/selection';

/** Words that the reader put beside an actor or a relation. */
export interface Note {
  readonly id: string;
  readonly on: Selection;
  readonly words: string;
}
