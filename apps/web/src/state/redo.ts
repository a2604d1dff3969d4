import type { History } from './history';
import type { Picture } from './picture';

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
