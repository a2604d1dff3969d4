import type { Actor } from '@entente/model';
import { textWords } from '../spelling/textWords.js';
import { countryAt } from './countryPhrases.js';
import { worldCountries } from './worldNames.js';

let byCode: ReadonlyMap<string, string> | null = null;

/** The country of the world that a state or territory is, by its ISO identifiers or else its name, as an alpha-2 code; null where it is none. */
export function countryOf({ name, identifiers }: Pick<Actor, 'name' | 'identifiers'>): string | null {
  byCode ??= new Map(
    worldCountries().flatMap(({ alpha2, alpha3 }) => [alpha2, alpha3].map((code) => [code, alpha2])),
  );
  for (const { scheme, value } of identifiers) {
    const code = /^iso-?3166/iu.test(scheme) ? byCode.get(value.toUpperCase()) : undefined;
    if (code !== undefined) return code;
  }
  const words = textWords(name);
  const found = countryAt(words, 0, { anyCase: true });
  return found?.sort === 'NAME' && found.length === words.length ? found.country.alpha2 : null;
}
