import type { Picture } from './picture';

/** Something that the reader does to the picture, which can be undone. */
export interface Deed {
  /** What it is called: `Hide Turkey`. */
  readonly title: string;
  /** The parts of the picture that it changes, and into what; an empty object where it changes nothing. */
  readonly change: (picture: Picture) => Partial<Picture>;
  /** What it does beside the picture, as to what is saved in this browser, and what takes that back. */
  readonly beside?: { readonly done: () => void; readonly undone: () => void };
  /** Deeds of one name in quick succession, as of a clock that is drawn along, are one step to undo. */
  readonly run?: string;
}
