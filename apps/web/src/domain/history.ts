import type { Picture } from './viewState';

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

/** A deed that was done: the parts that it changed, before and after. */
interface DoneDeed {
  readonly title: string;
  readonly before: Partial<Picture>;
  readonly after: Partial<Picture>;
  readonly beside: NonNullable<Deed['beside']> | null;
  readonly run: string | null;
  /** When it was done, milliseconds. */
  readonly at: number;
}

/** What was done to the picture, and what was undone of it, each in the order in which it was done. */
export interface History {
  /** Whether a deed that is no longer kept moved actors: where they stand is chosen, though nothing tells any more how they stood before. */
  readonly movedBefore: boolean;
  readonly done: readonly DoneDeed[];
  readonly undone: readonly DoneDeed[];
}

export const blankHistory: History = { done: [], undone: [], movedBefore: false };

/** Steps that can be undone. Each holds what it replaced, which is mostly what others hold too. */
const KEPT = 1000;
/** Milliseconds between deeds of one run. */
const PAUSE = 1000;

interface Performed {
  readonly change: Partial<Picture>;
  readonly history: History;
}

/** Does a deed to a picture. Answers what changes and the history with it; both as they were where it changes nothing. */
export function perform(picture: Picture, history: History, deed: Deed, at: number): Performed {
  const change = deed.change(picture);
  const parts = (Object.keys(change) as (keyof Picture)[]).filter((part) => change[part] !== picture[part]);
  if (parts.length === 0 && !deed.beside) return { change: {}, history };
  const done = {
    title: deed.title,
    before: partsOf(picture, parts),
    after: partsOf({ ...picture, ...change }, parts),
    beside: deed.beside ?? null,
    run: deed.run ?? null,
    at,
  };
  const last = history.done.at(-1);
  const list =
    last && continues(last, done)
      ? [
          ...history.done.slice(0, -1),
          { ...done, before: { ...done.before, ...last.before }, after: { ...last.after, ...done.after } },
        ]
      : [...history.done, done];
  const dropped = list.slice(0, -KEPT);
  const movedBefore = history.movedBefore || dropped.some(({ after }) => after.places !== undefined);
  return { change: done.after, history: { done: list.slice(-KEPT), undone: [], movedBefore } };
}

const continues = (last: DoneDeed, next: DoneDeed): boolean =>
  next.run !== null && last.run === next.run && next.at - last.at < PAUSE;

function partsOf(picture: Picture, parts: readonly (keyof Picture)[]): Partial<Picture> {
  return Object.fromEntries(parts.map((part) => [part, picture[part]]));
}

interface Undone {
  readonly title: string;
  /** The parts of the picture that change, and into what. */
  readonly change: Partial<Picture>;
  readonly history: History;
}

/** Undoes the last deed; null where there is none. */
export function undo({ done, undone, ...rest }: History): Undone | null {
  const last = done.at(-1);
  if (!last) return null;
  return {
    title: last.title,
    change: last.before,
    history: { ...rest, done: done.slice(0, -1), undone: [last, ...undone] },
  };
}

interface Redone {
  readonly title: string;
  /** The parts of the picture that change, and into what. */
  readonly change: Partial<Picture>;
  readonly history: History;
}

/** Does again what was undone last; null where nothing was. */
export function redo({ done, undone, ...kept }: History): Redone | null {
  const [next, ...rest] = undone;
  if (!next) return null;
  return { title: next.title, change: next.after, history: { ...kept, done: [...done, next], undone: rest } };
}

/** Whether somebody chose where actors stand: by a deed that was not undone, or before, in what was opened. */
export function placesChosen({ done, movedBefore }: History, opened: boolean): boolean {
  return opened || movedBefore || done.some(({ after }) => after.places !== undefined);
}
