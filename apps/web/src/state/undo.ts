import type { History } from './history';
import type { Picture } from './picture';

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
