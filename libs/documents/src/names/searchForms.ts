import { worldCountries } from './countries/worldNames.js';
import { namePartsOf } from './nameParts.js';

/** What to look for besides the words of a name, so that an actor is found who is written in other letters. */
export interface SearchForms {
  /** Words in Latin letters: how the name sounds, and the English name of a country in it. */
  readonly words: readonly string[];
  /** Of words in letters that leave vowels out, the consonants: "rdgn" for أردوغان; P stands for b, p, v and f. */
  readonly consonants: readonly string[];
}

/** From how many consonants on a word is looked for by them. */
const FEWEST_CONSONANTS = 2;

export function searchForms(name: string): SearchForms {
  const { parts } = namePartsOf(name);
  const words = new Set<string>();
  const consonants = new Set<string>();
  for (const { role, key, sounds } of parts) {
    if (role === 'COUNTRY') {
      const country = worldCountries().find(({ alpha2 }) => alpha2 === key);
      for (const word of country?.name.split(' ') ?? []) words.add(word);
    } else if (role === 'PLAIN' && sounds.isAbjad) {
      if (sounds.bones.length >= FEWEST_CONSONANTS) consonants.add(sounds.bones);
    } else if (role === 'PLAIN' && !/^[a-z0-9]*$/u.test(key)) {
      if (sounds.phones !== '') words.add(spellOut(sounds.phones));
    }
  }
  return { words: [...words], consonants: [...consonants] };
}

const SPELT: Readonly<Record<string, string>> = { C: 'ch', S: 'sh', Z: 'zh', T: 'ts' };
const spellOut = (phones: string): string => phones.replace(/[CSZT]/gu, (sound) => SPELT[sound] ?? sound);
