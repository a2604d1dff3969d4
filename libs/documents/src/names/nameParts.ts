import { countryAt } from './countries/countryPhrases.js';
import { bodyWordOf, isLightWord, isTitle, matterOf, TITLE_PHRASES } from './nameWords.js';
import { hasTurkicLetters, type Sounds, soundsOf } from './spelling/sounds.js';
import { type TextWord, textWords } from './spelling/textWords.js';

/** A part of a name that is compared as one. */
export interface NamePart {
  /**
   * PLAIN: what tells one from another. COUNTRY: a country by whatever name. HEAD: what sort of body it is, ministry, army, newspaper.
   * TITLE: President, Dr. INITIAL. PATRONYMIC. RANK: Jr., II. LIGHT: of, Republic, Ltd.
   */
  readonly role: 'PLAIN' | 'COUNTRY' | 'HEAD' | 'TITLE' | 'INITIAL' | 'PATRONYMIC' | 'RANK' | 'LIGHT';
  /** Equal where the parts are the same: a folded word, a country's code, one word for all words of a sort of body. */
  readonly key: string;
  readonly sounds: Sounds;
}

/** A name in parts. */
export interface NameParts {
  readonly parts: readonly NamePart[];
  /** Whether it names a body and no person: it has a head. */
  readonly isBody: boolean;
}

const kept = new Map<string, NameParts>();
const MOST_KEPT = 20_000;
/** Of a longer name, the first words are compared. */
const MOST_WORDS = 24;

export function namePartsOf(name: string): NameParts {
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const parts = split(name);
  kept.set(name, parts);
  return parts;
}

function split(name: string): NameParts {
  // "Co-operation" is one word.
  const joined = name.slice(0, 400).replace(/\b(co|re|non)-(?=\p{L}{4})/giu, '$1');
  const words = textWords(joined).slice(0, MOST_WORDS);
  const isTurkic = hasTurkicLetters(name);
  const part = (role: NamePart['role'], key: string, text: string): NamePart => ({
    role,
    key,
    sounds: soundsOf(text, isTurkic || hasTurkicLetters(text)),
  });
  const parts: NamePart[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const title = TITLE_PHRASES.find((keys) => keys.every((key, i) => words[at + i]?.key === key));
    if (title) {
      parts.push(part('TITLE', title.join(' '), word.text));
      at += title.length - 1;
      continue;
    }
    const country = countryAt(words, at, { anyCase: true });
    if (country && !isGivenName(words, at)) {
      parts.push(part('COUNTRY', country.country.alpha2, word.text));
      at += country.length - 1;
      continue;
    }
    const [role, key] = ownRole(word, words, at);
    const own = key === '' ? null : part(role, key, word.text);
    if (own) parts.push(own);
    // "Heydar oglu": the father's name goes with it.
    if (own?.role === 'PATRONYMIC' && /^(?:oglu|ogly|oghlu|kyzy|qizi|gizi|kizi)$/u.test(word.key)) {
      const father = parts.at(-2);
      if (father?.role === 'PLAIN' && parts.length > 2) parts.splice(-2, 1);
    }
  }
  return { parts, isBody: parts.some(({ role }) => role === 'HEAD') };
}

/** Countries that are persons' names as well. */
const GIVEN_NAMES = new Set(['jordan', 'chad', 'georgia', 'israel']);

/** Whether a country's name is a person's here: "Michael Jordan", beside a word that is neither a body's, a country's nor a light one. */
function isGivenName(words: readonly TextWord[], at: number): boolean {
  if (words.length !== 2 || !GIVEN_NAMES.has(words[at]?.key ?? '')) return false;
  const other = words[1 - at];
  return (
    other !== undefined && bodyWordOf(other.key) === null && !isLightWord(other.key) && !isTitle(other.key)
  );
}

function ownRole(
  { key }: TextWord,
  words: readonly TextWord[],
  at: number,
): readonly [NamePart['role'], string] {
  if (/^(?:jr|sr|junior|senior|ii|iii|iv)$/u.test(key) && at > 0)
    return ['RANK', key.replace('junior', 'jr').replace('senior', 'sr')];
  const head = bodyWordOf(key);
  if (head !== null) return ['HEAD', head];
  if (isTitle(key) && words.length > 1) return ['TITLE', key];
  if (isLightWord(key)) return ['LIGHT', key];
  if (isPatronymicAt(words, at)) return ['PATRONYMIC', key];
  if ([...key].length === 1 && words.length > 1) return ['INITIAL', key];
  return ['PLAIN', matterOf(key)];
}

/** Russian, Ukrainian and Azerbaijani words for "son of" and "daughter of", or names that end so. */
const PATRONYMIC =
  /(?:ovich|evich|ovych|evych|ilyich|ovna|evna|ivna|oglu|ogly|oghlu|kyzy|qizi|gizi|ович|евич|ьич|овна|евна|ична|оглы|кызы|івна)$/u;

/** A family name may end so too (Abramovich): a patronymic has two other names beside it. */
function isPatronymicAt(words: readonly TextWord[], at: number): boolean {
  if (at === 0 || words.length < 3 || !PATRONYMIC.test(words[at]?.key ?? '')) return false;
  return at < words.length - 1 || !PATRONYMIC.test(words[at - 1]?.key ?? '');
}
