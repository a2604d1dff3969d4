import { idPrefix, type IdSubject } from './idPrefix.js';
import { isId } from './isId.js';

/** What an id names by its form; null where it has the form of none. */
export function idSubject(id: string): IdSubject | null {
  const subjects = Object.keys(idPrefix) as IdSubject[];
  return subjects.find((subject) => isId(subject, id)) ?? null;
}
