import { ActorKind, AliasKind } from '@entente/model';
import type { TextWord } from '../spelling/textWords.js';
import type { Found, Mention } from './mention.js';
import { BEFORE_CITIES, BEFORE_PLACES, GOING, PLACE_NOUNS } from './mentionWords.js';
import type { Reading } from './reading.js';
import type { Surroundings } from './surroundings.js';

/** How many words before "to" or "from" are looked at for one of going. */
const REACH = 8;

/** Whether a mention acts or is where something happens: "Baku said", "in Baku", "flew to Baku", "Baku airport", "BAKU, Nov 3 —". */
export function senseOf(
  reading: Reading,
  first: number,
  last: number,
  { how, actorId, proposed }: Found,
  around: Surroundings,
): Mention['sense'] {
  const { words, index } = reading;
  const kind = proposed?.kind ?? index.actors.get(actorId ?? '')?.kind;
  if (kind !== ActorKind.STATE && kind !== ActorKind.TERRITORY) return 'ACTOR';
  if (how === AliasKind.DEMONYM || how === 'OFFICE') return 'ACTOR';
  const [word, next] = [words[first], words[last + 1]];
  if (!word) return 'ACTOR';
  if (hasPlaceEnding(word) || isDateline(words, first, last, around)) return 'PLACE';
  if (next && around.inOneSentence(last, last + 1)) {
    if (/^-$/u.test(next.gap) && next.key === 'based') return 'PLACE';
    if (
      how === AliasKind.METONYM &&
      next.gap === ' ' &&
      PLACE_NOUNS.has(next.key) &&
      /^\p{Ll}|^Airport/u.test(next.text)
    )
      return 'PLACE';
    // "Baku, Azerbaijan"
    if (how === AliasKind.METONYM && next.gap === ', ' && reading.countryAt(last + 1)?.sort === 'NAME')
      return 'PLACE';
  }
  let at = first - 1;
  if (words[at]?.key === 'the') at -= 1;
  const before = words[at];
  if (!before || !around.inOneSentence(at, first) || /[,;:—–("“«]/u.test(word.gap)) return 'ACTOR';
  if (BEFORE_PLACES.has(before.key)) return 'PLACE';
  const second = words[at - 1];
  if (before.key === 'of' && second && BEFORE_CITIES.has(second.key)) return 'PLACE';
  if (how === AliasKind.METONYM && before.key === 'capital') return 'PLACE';
  if (!/^(?:to|from|for|из)$/u.test(before.key)) return 'ACTOR';
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    if (!around.inOneSentence(back, first)) break;
    if (GOING.has(words[back]?.key ?? '')) return 'PLACE';
  }
  return 'ACTOR';
}

/** Endings and prefixes that mean "in": Armenian ում, Georgian ში, Turkish 'da; Hebrew and Arabic ב, ب before the name. */
function hasPlaceEnding({ text, key }: TextWord): boolean {
  return (
    /^\p{Script=Armenian}.{2,}ում$/u.test(key) ||
    /^\p{Script=Georgian}.{2,}(?:ში|იდან)$/u.test(key) ||
    /['’](?:da|de|ta|te|dan|den|tan|ten|də|dən)$/u.test(text) ||
    (/^ב\p{Script=Hebrew}{3}/u.test(text) && !PLAIN_BET.has(key)) ||
    (/^ب(?:ال)?\p{Script=Arabic}{4}/u.test(text) &&
      !/^(?:باکو|بيروت|بغداد|برلين|باريس|بکين|بولندا|بلجيکا|بريطانيا|بروکسل|بيلاروس|بلغاريا|بنغلاديش)/u.test(
        key,
      ))
  );
}

/** Names of countries and capitals that begin with a bet of their own. */
const PLAIN_BET = new Set([
  'באקו',
  'ביירות',
  'בגדד',
  'ברלינ',
  'בריטניה',
  'בלגיה',
  'בריסל',
  'ברזיל',
  'בולגריה',
  'בלארוס',
  'בודפשט',
  'בנגלדש',
  'בייג',
  'בוליביה',
  'בוקרשט',
  'בלגרד',
  'בחריינ',
]);

/** The place at the head of a report, before a dash: "BAKU, Nov 3 (Agency) —". */
function isDateline(words: readonly TextWord[], first: number, last: number, around: Surroundings): boolean {
  const word = words[first];
  if (!word || !(first === 0 || /\n/u.test(word.gap))) return false;
  const end = words[last]?.end ?? 0;
  return (
    /^[^.\n]{0,40}?\s[—–-]\s/u.test(around.text.slice(end, end + 48)) &&
    /^(?:,|\s*[(—–-])/u.test(around.text.slice(end, end + 3))
  );
}
