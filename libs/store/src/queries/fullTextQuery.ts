import {
  formsOf,
  lettersApart,
  nameKey,
  type NameSpan,
  relationTypes,
  type SearchLine,
} from '@entente/model';

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

const VOWELS = "[aeiouywh']*";
/** How Latin letters write a consonant that Arabic or Hebrew letters have one sign for. */
const WRITTEN: Readonly<Record<string, string>> = {
  P: '[bpvfw]',
  s: '(s|sh|sch|c)',
  j: '(j|dj|dzh|zh|c|g)',
  k: '(k|c|q|g|kh|ch)',
  g: '(gh?|q|j)',
  h: '(h|kh|x|ch|j)?',
  t: '(th?|d)',
  z: '(z|s|c)',
};

/** Words of names that have these consonants in this order and any vowels between; null where there are none. */
export function consonantQuery(consonants: readonly string[]): string | null {
  const patterns = consonants
    .filter((word) => /^[a-zP]{2,20}$/u.test(word))
    .slice(0, MOST_WORDS)
    .map((word) => [...word].map((letter) => `(${WRITTEN[letter] ?? letter})+`).join(VOWELS))
    .map((pattern) => `nameKeys:/${VOWELS}${pattern}${VOWELS}/`);
  return patterns.length === 0 ? null : patterns.join(' OR ');
}

/** A line's name as a full-text query over the keys of names: the name itself first, then names with words that begin so, then near spellings. */
export function nameQuery({ key, begins, plain }: NameSpan): string {
  const words = key.split(' ');
  const [only = ''] = words;
  const apart = words.length === 1 && only.length <= LONGEST_NEAR ? lettersApart(only) : 0;
  return [
    `nameKeys:"${key}"^8`,
    ...(begins ? [`(${words.map((word) => `nameKeys:${word}*`).join(' AND ')})`] : []),
    ...(plain && apart > 0 ? [`nameKeys:${only}~${apart}`] : []),
  ].join(' OR ');
}

/** From how many letters on a word is looked for as a beginning in texts, and up to how many a name is looked for in near spellings. */
const SHORTEST_BEGINNING = 3;
const LONGEST_NEAR = 40;

/**
 * The words of a line as a full-text query: all that are not small and no dates, each as typed, in its regular forms, or as a beginning.
 * Null where there are none. What stands in qualifiers as their keys is looked for in `plainField` alone, where one is given.
 */
export function wordsQuery(line: SearchLine, plainField?: string): string | null {
  const contentWords = line.words.filter(({ role }) => role === 'PLAIN' || role === 'VERB');
  if (contentWords.length === 0) return null;
  return contentWords
    .map(({ key, folded }) => {
      const field = plainField !== undefined && inQualifiersAlways.has(key) ? `${plainField}:` : '';
      const forms = [...new Set([folded, ...(key === '' ? [] : formsOf(key))])];
      const beginnings = [...new Set([folded, key])].filter(({ length }) => length >= SHORTEST_BEGINNING);
      const ways = [
        ...forms.map((form, i) => `${field}${form}^${i === 0 ? 4 : 2}`),
        ...beginnings.map((begin) => `${field}${begin}*`),
      ];
      return `(${ways.join(' OR ')})`;
    })
    .join(' AND ');
}

/** Qualifiers are kept as JSON. */
const inQualifiersAlways = new Set([
  'key',
  'value',
  'unit',
  'null',
  ...relationTypes.flatMap(({ qualifierKeys }) => qualifierKeys),
]);
