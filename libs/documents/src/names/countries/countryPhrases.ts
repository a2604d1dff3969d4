import { indexKey, lookupKeys } from '../spelling/wordForms.js';
import { type TextWord, textWords } from '../spelling/textWords.js';
import { type Country, type CountryName, worldCountries } from './worldNames.js';

/** A name of a country, found in a row of words. */
export interface FoundCountry {
  readonly country: Country;
  readonly sort: CountryName['sort'];
  /** How many words it has. */
  readonly length: number;
}

interface CountryPhrase extends FoundCountry {
  readonly keys: readonly string[];
  /** Whether it begins with a capital. */
  readonly cased: boolean;
  /** Capitals that a text must have just so: "US", which "us" is not. */
  readonly exact: string | null;
}

let made: ReadonlyMap<string, readonly CountryPhrase[]> | null = null;

/**
 * The country that the words from `at` on name, by the longest of its names; null where they name none. In a running text a name must begin
 * with a capital as it does in its language; what a person types into a field need not.
 */
export function countryAt(
  words: readonly TextWord[],
  at: number,
  { anyCase }: { readonly anyCase: boolean },
): FoundCountry | null {
  made ??= makePhrases();
  const first = words[at];
  if (!first) return null;
  for (const key of lookupKeys(first.text, first.key)) {
    const found = made.get(key)?.find((phrase) => fits(phrase, words, at, anyCase));
    if (found) return found;
  }
  return null;
}

function fits(
  { keys, cased, exact }: CountryPhrase,
  words: readonly TextWord[],
  at: number,
  anyCase: boolean,
): boolean {
  const written = words[at]?.text ?? '';
  if (exact !== null && written.replace(/\P{L}/gu, '') !== exact) return false;
  if (cased && !anyCase && /^\p{Ll}/u.test(written)) return false;
  return keys.every((key, i) => {
    const word = words[at + i];
    return (
      i === 0 ||
      (word !== undefined &&
        /^[\s.\-–]{1,3}$/u.test(word.gap) &&
        lookupKeys(word.text, word.key).includes(key))
    );
  });
}

function makePhrases(): Map<string, CountryPhrase[]> {
  const phrases = new Map<string, CountryPhrase[]>();
  for (const country of worldCountries()) {
    for (const { text, sort } of country.names) {
      const words = textWords(text);
      const keys = words.map((word) => indexKey(word.text));
      const [first] = keys;
      if (first === undefined) continue;
      const letters = text.replace(/\P{L}/gu, '');
      const isAbbreviation = letters.length <= 4 && /^\p{Lu}+$/u.test(letters);
      const list = phrases.get(first) ?? [];
      list.push({
        country,
        sort,
        length: keys.length,
        keys,
        cased: /^\p{Lu}/u.test(text),
        exact: isAbbreviation && keys.length === 1 ? letters : null,
      });
      phrases.set(first, list);
    }
  }
  const ranks = { NAME: 0, METONYM: 1, DEMONYM: 2 };
  for (const list of phrases.values()) {
    list.sort((a, b) => b.length - a.length || kindRank(a) - kindRank(b) || ranks[a.sort] - ranks[b.sort]);
  }
  return phrases;
}

/** States before territories: "Indian" is India's. */
const kindRank = ({ country }: CountryPhrase): number => Number(country.kind !== 'STATE');
