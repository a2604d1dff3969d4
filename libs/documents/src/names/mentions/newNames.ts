import { ActorKind } from '@entente/model';
import { bodyWordOf, isTitle, TITLE_PHRASES } from '../nameWords.js';
import type { TextWord } from '../spelling/textWords.js';
import {
  ARMED_WORDS,
  COMMON,
  COMPANY_WORDS,
  NAMES_TOO,
  NO_ACRONYMS,
  NO_ACTORS,
  PLACE_HEADS,
  SAYING,
} from './mentionWords.js';
import type { Reading } from './reading.js';
import { isCapital, type Surroundings } from './surroundings.js';

/** A row of words that looks like the name of an actor. */
export interface NewName {
  readonly kind: ActorKind;
  readonly name: string;
  /** How many words it has. */
  readonly length: number;
  readonly score: number;
}

const MOST_WORDS = 10;
/** Where a body may say that it is: Security and Co-operation in Europe. */
const CONTINENTS = new Set(['europe', 'africa', 'asia', 'america', 'americas', 'oceania']);
/** Small words that stand within names of bodies and of persons. */
const WITHIN_BODIES = new Set(['of', 'for', 'and', 'the', '&', 'de', 'des', 'du']);
const WITHIN_PERSONS = new Set([
  'de',
  'der',
  'von',
  'van',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'da',
  'di',
  'ben',
  'la',
]);
/** Titles of persons who hold no public office. */
const PRIVATE_TITLES = new Set(
  'mr mrs ms miss dr prof professor rabbi analyst journalist aide sir lord lady dame'.split(' '),
);

/** What looks like the name of a person or a body from `at` on: capitals in a row, with a title, a head, or a verb of saying. */
export function newNameAt(
  reading: Reading,
  at: number,
  around: Surroundings,
  isFamily: (word: TextWord) => boolean,
): NewName | null {
  const { words } = reading;
  const first = words[at];
  if (!first || !isCapital(first) || around.inHeadline(at)) return null;
  if (isOpening(first, at, around)) return null;
  const row = rowFrom(words, at, around);
  return (
    bodyIn(row, reading, at, around) ??
    personIn(row, reading, at, around, isFamily) ??
    acronymAt(words, at, around)
  );
}

/** A word that is capital only for beginning a sentence, or never a name. */
function isOpening({ key }: TextWord, at: number, around: Surroundings): boolean {
  if (COMMON.has(key) || NO_ACRONYMS.has(key)) return true;
  return around.beginsSentence(at) && around.isWrittenSmall(key) && bodyWordOf(key) === null;
}

/** Capitals in a row, with small words that names have between them. */
function rowFrom(words: readonly TextWord[], at: number, around: Surroundings): readonly TextWord[] {
  let end = at + 1;
  for (let next = at + 1; next < Math.min(words.length, at + MOST_WORDS); next += 1) {
    const word = words[next];
    if (!word || !around.inOneSentence(at, next)) break;
    if (!/^(?: |-|\. | & |\.)$/u.test(word.gap)) break;
    if (COMMON.has(word.key) && isCapital(word) && word.text.length > 2) break;
    if (isCapital(word) || (/^\d/u.test(word.text) && word.gap === ' ')) end = next + 1;
    else if (word.gap === '-' && words[next - 1]?.key === 'co')
      end = next + 1; // "Co-operation"
    else if (
      !WITHIN_BODIES.has(word.key) &&
      !WITHIN_PERSONS.has(word.key) &&
      !(word.key === 'in' && CONTINENTS.has(words[next + 1]?.key ?? ''))
    )
      break;
  }
  return words.slice(at, end);
}

function bodyIn(
  row: readonly TextWord[],
  reading: Reading,
  at: number,
  around: Surroundings,
): NewName | null {
  const { words } = reading;
  const heads = row.flatMap(({ key, text }, i) =>
    /^\p{Lu}/u.test(text) && (bodyWordOf(key) !== null || COMPANY_WORDS.has(key)) && row[i + 1]?.gap !== '-'
      ? [i]
      : [],
  );
  const [firstHead] = heads;
  if (firstHead === undefined || row.length < 2) return null;
  if (row.slice(0, firstHead).some(({ key }) => isTitle(key))) return null;
  let end = (heads.at(-1) ?? 0) + 1;
  // "Center for Diplomacy", "Ministry of Defence of Israel": what small words join to a head belongs to it.
  while (end < row.length && (WITHIN_BODIES.has(row[end]?.key ?? '') || row[end]?.key === 'in')) {
    // "Office of the Commissioner", "Organization for the Prohibition of Chemical Weapons"
    const joinsThe = row[firstHead]?.key === 'office' || row[end]?.key === 'for';
    const start = joinsThe && row[end + 1]?.key === 'the' ? end + 2 : end + 1;
    let far = start;
    while (far < row.length && (!isSmall(row[far]) || row[far]?.gap === '-')) far += 1;
    if (far === start || row[end]?.key === 'the') break;
    end = far;
  }
  const small = row.slice(0, end).findIndex((word) => isSmall(word));
  // "Israel and the Foreign Ministry" begins with another name.
  if (small > 0 && small < firstHead && /^(?:and|in|on|the)$/u.test(row[small]?.key ?? '')) return null;
  const named = row.slice(0, end);
  const last = named.at(-1);
  const head = bodyWordOf(row[firstHead]?.key ?? '') ?? '';
  if (!last || named.length < 2 || PLACE_HEADS.has(head)) return null;
  // "Foreign Ministry" alone says not whose.
  const isTelling = named.some(({ key }, i) => i !== firstHead && !isSmall(named[i]) && !BARE.has(key));
  if (!isTelling) return null;
  // "Israeli Embassy", "Russian Army" is the state acting.
  const others = named.filter((word, i) => i !== firstHead && !isSmall(word));
  const [owner] = others;
  if (
    ORGANS.has(head) &&
    owner &&
    others.length === 1 &&
    reading.countryAt(words.indexOf(owner, at))?.sort !== 'METONYM' &&
    reading.countryAt(words.indexOf(owner, at)) !== null
  )
    return null;
  return {
    kind: kindOfBody(named),
    name: nameOf(named, around),
    length: named.length,
    score: 0.75 - (around.beginsSentence(at) && reading.countryAt(at) === null ? 0.05 : 0),
  };
}

/** Organs by which a state acts itself. */
const ORGANS = new Set(['embassy', 'army', 'navy', 'police', 'government', 'media', 'consulate']);

const BARE = new Set(
  'foreign defense defence interior finance health justice energy supreme high national central general state prime'.split(
    ' ',
  ),
);

function kindOfBody(words: readonly TextWord[]): ActorKind {
  if (words.some(({ key }) => COMPANY_WORDS.has(key)) && !words.some(({ key }) => key === 'central'))
    return ActorKind.COMPANY;
  if (words.some(({ key }) => ARMED_WORDS.has(key))) return ActorKind.ARMED_GROUP;
  return ActorKind.ORGANIZATION;
}

function personIn(
  row: readonly TextWord[],
  reading: Reading,
  at: number,
  around: Surroundings,
  isFamily: (word: TextWord) => boolean,
): NewName | null {
  const { words } = reading;
  const title = titleBefore(words, at);
  let length = 0;
  let plain = 0;
  for (const word of row) {
    const { key, text } = word;
    if (isSmall(word)) {
      if (!WITHIN_PERSONS.has(key)) break;
    } else if (/^\d/u.test(text) || (COMMON.has(key) && text.length > 2) || isTitle(key)) break;
    else if (NO_ACTORS.has(key) || bodyWordOf(key) !== null || NO_NAME.test(text)) return null;
    else if (reading.countryAt(at + length)?.sort !== undefined && !NAMES_TOO.has(key)) {
      // A country in a row with other capitals is no person: stop before it.
      if (plain === 0) return null;
      break;
    } else if (/^\p{Lu}{3,}$/u.test(text) && !/^\p{Lu}+$/u.test(row[0]?.text ?? '')) break;
    else plain += Number(text.length > 1);
    length += 1;
  }
  while (length > 0 && isSmall(row[length - 1])) length -= 1;
  if (plain === 0 || plain > 4 || (plain < 2 && title === null)) return null;
  const last = row[length - 1];
  if (!last || last.text.length < 2 || row.slice(0, length).every(({ text }) => /^\p{Lu}{2,}$/u.test(text)))
    return null;
  const after = words[at + length];
  const speaks = after !== undefined && SAYING.has(after.key) && /^,? $/u.test(after.gap);
  const explained =
    after !== undefined &&
    after.gap === ', ' &&
    /^(?:a|an|the|who|head|director|chairman|leader|spokesman|spokeswoman)$/u.test(after.key);
  const kin = plain > 1 && isFamily(last);
  const score =
    0.5 +
    (kin ? 0.2 : 0) +
    (title === null ? 0 : 0.25) +
    (speaks ? 0.15 : 0) +
    (explained ? 0.1 : 0) -
    (around.beginsSentence(at) && !speaks && title === null ? 0.05 : 0);
  if (score < LEAST) return null;
  const isOfficial = title !== null && !PRIVATE_TITLES.has(title);
  return {
    kind: isOfficial ? ActorKind.OFFICIAL : ActorKind.PERSON,
    name: nameOf(row.slice(0, length), around),
    length,
    score: Math.min(score, 0.85),
  };
}

const LEAST = 0.5;
/** Endings of common nouns. */
const NO_NAME = /(?:ings?|tions?|ments?|ness|isms?|ity|ships?)$/u;

/** The title that stands before a name, or null: "President", "Prime Minister", "Mr." */
function titleBefore(words: readonly TextWord[], at: number): string | null {
  const [before, next] = [words[at - 1], words[at]];
  if (
    !before ||
    !next ||
    !/^\.? $/u.test(next.gap) ||
    !(isTitle(before.key) || TITLE_PHRASES.some((keys) => keys.at(-1) === before.key))
  )
    return null;
  return before.key;
}

const KNOWN_SHORT = new Set(['UN', 'EU', 'AU']);

function acronymAt(words: readonly TextWord[], at: number, around: Surroundings): NewName | null {
  const word = words[at];
  if (!word || !(/^\p{Lu}{3,6}$/u.test(word.text) || KNOWN_SHORT.has(word.text)) || NO_ACRONYMS.has(word.key))
    return null;
  const [before, after] = [words[at - 1], words[at + 1]];
  const isAlone =
    !(before && word.gap === ' ' && /^\p{Lu}{2,}$/u.test(before.text)) &&
    !(after && after.gap === ' ' && /^\p{Lu}{2,}$/u.test(after.text));
  const isCounted = after !== undefined && /^[ -]$/u.test(after.gap) && /^\d/u.test(after.text);
  return isAlone && !isCounted && !around.isAlone(at)
    ? { kind: ActorKind.ORGANIZATION, name: word.text, length: 1, score: 0.5 }
    : null;
}

const isSmall = (word: TextWord | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word.text);

/** The words as the text has them, on one line. */
function nameOf(words: readonly TextWord[], { text }: Surroundings): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}
