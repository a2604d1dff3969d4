import { nameKey } from '@entente/model';

const MOST_WORDS = 12;

/**
 * What a person typed as a full-text query: each word of it by its beginning, near spellings too where `near`, all of them
 * or any. Nothing typed is read as an operator. Null where there is no word in it.
 */
export function fullTextQuery(typed: string, { near }: { near: boolean }): string | null {
  const words = nameKey(typed.slice(0, 400)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  // nameKey leaves letters and digits only, in lower case, so no word can be an operator.
  return words
    .map((word) => (near ? `(${word} OR ${word}* OR ${word}~2)` : `${word}*`))
    .join(near ? ' OR ' : ' AND ');
}
