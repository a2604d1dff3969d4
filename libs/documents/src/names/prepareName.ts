import { nameKey } from '@entente/model';
import type { PreparedName } from './preparedName.js';

/** Words that initials often leave out. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'de', 'for', 'in', 'of', 'on', 'the', 'to']);

/** A name made ready to be compared. */
export function prepareName(name: string): PreparedName {
  const exact = name.normalize('NFC').trim();
  const key = nameKey(exact);
  // Of "Co-operation", one initial counts.
  const parts = exact.split(/\s+/u).map(nameKey);
  const initialsOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');
  const initials = [initialsOf(parts), initialsOf(parts.filter((part) => !SMALL.has(part)))];
  return {
    exact,
    key,
    words: key.split(' ').filter((word) => word !== ''),
    letters: key.replaceAll(' ', ''),
    initials: initials.filter((text) => text.length > 1),
  };
}
