import { InvalidInputError } from '@entente/model';

/** A line of text as it is kept, spaces at its ends taken off. @throws InvalidInputError unless it has 1 to `most` characters, each of them whole. */
export function readText(text: string, most: number, field: string): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < 1 || length > most) {
    throw new InvalidInputError(`${field} has ${length} characters; it must have 1 to ${most}`, field);
  }
  if (/[\0\p{Surrogate}]/u.test(trimmed)) {
    throw new InvalidInputError(`${field} has half a character or a NUL; give it as it is written`, field);
  }
  return trimmed;
}

/** @throws InvalidInputError for a list of more than `most` entries */
export function assertAtMost(list: readonly unknown[], most: number, field: string): void {
  if (list.length > most)
    throw new InvalidInputError(`${field} has ${list.length} entries; it may have ${most}`, field);
}
