import type { Deed } from './deed';
import type { DoneDeed, History } from './history';
import type { Picture } from './picture';

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
