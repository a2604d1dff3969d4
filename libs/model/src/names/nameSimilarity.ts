import { distance } from 'fastest-levenshtein';
import { nameKey } from './foldName.js';

/** A name in the forms in which names are compared. */
export interface PreparedName {
  /** As given, composed (NFC), without spaces at its ends. */
  readonly exact: string;
  /** Its nameKey. */
  readonly key: string;
  /** The words of its key. */
  readonly words: readonly string[];
  /** Its key without spaces. */
  readonly letters: string;
  /** Initials that it may go by: of all its words, and without such as "of" and "the". None where it is a single word. */
  readonly initials: readonly string[];
}

/** Words that initials often leave out. */
const SMALL = new Set(['a', 'an', 'and', 'at', 'by', 'de', 'for', 'in', 'of', 'on', 'the', 'to']);

/** A name prepared for comparison. */
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

/** How much a name that is asked for is like one that an actor has, from 0 to 1, on the scale of rankNames. */
export function nameSimilarity(asked: PreparedName, known: PreparedName, as: 'name' | 'alias'): number {
  if (asked.exact === known.exact) return as === 'name' ? 1 : 0.95;
  // Punctuation, or a script that cannot be written in Latin letters: nothing left to compare.
  if (asked.letters === '' || known.letters === '') return 0;
  if (asked.letters === known.letters) return as === 'name' ? 0.9 : 0.87;
  if (known.initials.includes(asked.letters) || asked.initials.includes(known.letters)) return 0.8;
  return Math.max(containment(asked, known), nearness(asked.key, known.key));
}

/** The known name has words that begin with each of those asked for, or those asked for are more than the known name's. */
function containment(asked: PreparedName, known: PreparedName): number {
  const within =
    asked.words.every((part) => known.words.some((word) => word.startsWith(part))) ||
    known.words.every((word) => asked.words.includes(word));
  const shorter = Math.min(asked.letters.length, known.letters.length);
  const longer = Math.max(asked.letters.length, known.letters.length);
  return within && shorter > 2 ? 0.5 + 0.3 * (shorter / longer) : 0;
}

/** How many letters may differ: none of up to four, one of up to eight, and so on. */
function nearness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const allowed = Math.floor((shorter - 1) / 4);
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return 0;
  const apart = distance(a, b);
  return apart > allowed ? 0 : 0.8 * (1 - (2 * apart) / shorter);
}
