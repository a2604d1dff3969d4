import { AliasKind, type IsoDay } from '@entente/model';
import { codePointIndex } from '../../anchors/codePointIndex.js';
import { type ActorIndex, bodySignature, isPerson, joins, type Phrase, soundKey } from '../actorIndex.js';
import type { FoundCountry } from '../countries/countryPhrases.js';
import { bodyWordOf, isTitle, TITLE_PHRASES } from '../nameWords.js';
import { askName, scoreName } from '../scoreName.js';
import { soundsOf } from '../spelling/sounds.js';
import { type TextWord, textWords } from '../spelling/textWords.js';
import { lookupKeys } from '../spelling/wordForms.js';
import { bodyAt, countryFound } from './bodies.js';
import type { Found, Mention } from './mention.js';
import { COMMON, NAMES_TOO } from './mentionWords.js';
import { type NewName, newNameAt } from './newNames.js';
import { officeAt } from './offices.js';
import { Persons } from './persons.js';
import { Reading } from './reading.js';
import { senseOf } from './sense.js';
import { isCapital, Surroundings } from './surroundings.js';

/** How sure each sort of name is. */
const SCORES: Readonly<Record<AliasKind, number>> = {
  NAME: 1,
  TRANSLITERATION: 0.95,
  ABBREVIATION: 0.9,
  METONYM: 0.9,
  DEMONYM: 0.9,
};
/** How sure a name is that sounds like a full name, like a family name alone, and a body by the same words in another order. */
const SOUNDS_FULL = 0.8;
const SOUNDS_FAMILY = 0.65;
/** Of more persons whose names sound alike, none is told apart by sound. */
const MOST_ALIKE = 30;
/** From which score of a name on it may be the person's. */
const LIKELY = 0.5;

/**
 * Every mention of an actor in a text, in order, none over another; where several fit, the one of most words. Countries of the world that the index lacks, and
 * what looks like a person or an organisation, come as proposed new actors. `date` is the day of the text, by which "the Armenian prime minister" is whoever
 * held the office then; null where it is not known. The same text, index and date give the same mentions.
 */
export function findMentions(
  text: string,
  index: ActorIndex,
  { date }: { readonly date: IsoDay | null },
): Mention[] {
  const words = textWords(text);
  const reading = new Reading(words, index);
  const around = new Surroundings(text, words);
  const persons = new Persons(index, date);
  const points = codePointIndex(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length;) {
    const found = foundAt(reading, at, date, around, persons);
    if (!found) {
      at += titleLengthAt(words, at);
      continue;
    }
    const last = at + found.length - 1;
    const start = words[at]?.start ?? 0;
    const end = endOf(words, last, text);
    const { length: _, ...rest } = found;
    mentions.push({
      start: points.codePointAt(start),
      end: points.codePointAt(end),
      text: text.slice(start, end),
      ...rest,
      sense: senseOf(reading, at, last, found, around),
    });
    persons.remember(words.slice(at, last + 1), found);
    at = last + 1;
  }
  return mentions;
}

/** Where a mention ends: with the last point of "U.S." */
function endOf(words: readonly TextWord[], last: number, text: string): number {
  const word = words[last];
  if (!word) return 0;
  const isPointed = word.gap === '.' && word.text.length === 1 && text[word.end] === '.';
  return isPointed ? word.end + 1 : word.end;
}

/** How many words a title of several words has that stands here, so that no part of it is taken for a name; else one. */
function titleLengthAt(words: readonly TextWord[], at: number): number {
  return TITLE_PHRASES.find((keys) => keys.every((key, i) => words[at + i]?.key === key))?.length ?? 1;
}

function foundAt(
  reading: Reading,
  at: number,
  date: IsoDay | null,
  around: Surroundings,
  persons: Persons,
): Found | null {
  const { words, index } = reading;
  const office = officeAt(reading, at, date);
  if (office) return office;
  const known = knownAt(reading, at, persons);
  const sounding = known && known.length > 1 ? null : soundingAt(words, at, index);
  const best = known && (!sounding || known.length >= sounding.length) ? known : sounding;
  const body = bodyAt(reading, at, around);
  if (body && body.length > (best?.length ?? 0)) return body;
  const named = newNameAt(reading, at, around, (word) => persons.isFamily(word));
  if (named && named.length > (best?.length ?? 0) && !goesFirst(best, named, words[at + (best?.length ?? 0)]))
    return asProposed(named, index);
  return best ?? persons.partAt(words, at, around);
}

/** Whether what is known at the beginning of a row of capitals stays by itself: a people's name before a person's. */
function goesFirst(best: Found | null, named: NewName, next: TextWord | undefined): boolean {
  if (best === null) return false;
  // The Heydar Aliyev Foundation is not Heydar Aliyev.
  if (!isPerson(named.kind) && next && isCapital(next) && bodyWordOf(next.key) !== null) return false;
  const isWholeName =
    best.length > 1 && (best.how === AliasKind.NAME || best.how === AliasKind.TRANSLITERATION);
  return isWholeName || (isPerson(named.kind) && best.how === AliasKind.DEMONYM);
}

/** An actor of the index by one of its names, or a country of the world. */
function knownAt(reading: Reading, at: number, persons: Persons): Found | null {
  const { words, index } = reading;
  const phrases = reading.phrasesAt(at);
  const country = reading.countryAt(at);
  const [phrase] = phrases;
  if (phrase && phrase.keys.length >= (country?.length ?? 0)) return fromPhrases(words, at, phrases, persons);
  if (!country || isPartOfOther(words, at, country)) return null;
  return countryFound(country, country.length, index);
}

/** Whether a country's name is part of another name: New Mexico, the Indian Ocean. */
function isPartOfOther(words: readonly TextWord[], at: number, { length }: FoundCountry): boolean {
  const before = words[at - 1];
  if (before && /^(?:new|papua|gulf)$/u.test(before.key) && isCapital(before) && words[at]?.gap === ' ')
    return true;
  const name = words[at];
  if (
    before &&
    name &&
    NAMES_TOO.has(name.key) &&
    name.gap === ' ' &&
    isCapital(before) &&
    !COMMON.has(before.key)
  )
    return true;
  const after = words[at + length];
  return (
    after !== undefined && after.gap === ' ' && /^(?:Ocean|Sea|Gulf|Peninsula|Strait)$/u.test(after.text)
  );
}

function fromPhrases(
  words: readonly TextWord[],
  at: number,
  phrases: readonly Phrase[],
  persons: Persons,
): Found | null {
  const [phrase] = phrases;
  if (!phrase) return null;
  const length = phrase.keys.length;
  if (phrases.length > 1 || persons.isFamilyName(phrase)) {
    const chosen = persons.choose(
      words,
      at,
      length,
      phrases.map(({ actorId }) => actorId),
    );
    return {
      length,
      actorId: chosen.actorId,
      proposed: null,
      how: phrase.sort,
      score: Math.min(SCORES[phrase.sort], chosen.score),
    };
  }
  return { length, actorId: phrase.actorId, proposed: null, how: phrase.sort, score: SCORES[phrase.sort] };
}

/** A person of the index by a name that sounds so: two words, or in other letters a family name alone. */
function soundingAt(words: readonly TextWord[], at: number, index: ActorIndex): Found | null {
  const first = words[at];
  if (!first || !mayBeName(first)) return null;
  const second = words[at + 1];
  if (second && mayBeName(second) && joins(second.gap)) {
    for (const family of bareForms(second)) {
      const id = oneWho(`${first.text} ${family}`, index.persons.get(soundKey(first.text, family)), index);
      if (id !== null) return { length: 2, actorId: id, proposed: null, how: 'SPELLING', score: SOUNDS_FULL };
    }
  }
  if (/^\p{Script=Latin}/u.test(first.text)) return null;
  for (const family of bareForms(first)) {
    const { bones, phones, isAbjad } = soundsOf(family);
    if (isAbjad ? bones.length < 3 : phones.length < 5) continue;
    const id = oneWho(family, index.persons.get(bones), index);
    if (id !== null) return { length: 1, actorId: id, proposed: null, how: 'SPELLING', score: SOUNDS_FAMILY };
  }
  return null;
}

/** A word, and without what its language adds to it in a sentence. */
const bareForms = ({ text, key }: TextWord): readonly string[] =>
  /^\p{Script=Latin}/u.test(text) ? [text] : [...new Set([text, ...lookupKeys(text, key)])];

/** The one of these persons whom a name fits; null where none or several. */
function oneWho(name: string, ids: readonly string[] | undefined, index: ActorIndex): string | null {
  if (ids === undefined || ids.length > MOST_ALIKE) return null;
  const fitting = ids.filter((id) => soundsLike(name, id, index));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const mayBeName = (word: TextWord): boolean =>
  isCapital(word) || /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Georgian}]{3}/u.test(word.text);

function soundsLike(name: string, id: string, { actors }: ActorIndex): boolean {
  const actor = actors.get(id);
  return actor !== undefined && scoreName(askName(name), { ...actor, description: null }).score >= LIKELY;
}

function asProposed(named: NewName, index: ActorIndex): Found {
  const { kind, name, length, score } = named;
  const actorId = isPerson(kind) ? personNamed(name, index) : index.bodies.get(bodySignature(name) ?? '');
  if (actorId !== undefined) return { length, actorId, proposed: null, how: 'SPELLING', score: SOUNDS_FULL };
  return { length, actorId: null, proposed: { kind, name }, how: 'PROPOSED', score };
}

/** The one person of the index whom a name of several words means, middle names and patronymics among them. */
function personNamed(name: string, index: ActorIndex): string | undefined {
  const words = textWords(name).filter(({ key }) => !isTitle(key));
  const [first, family] = [words[0], words.at(-1)];
  if (!first || !family || words.length < 2) return undefined;
  const ids = [
    ...(index.persons.get(soundKey(first.text, family.text)) ?? []),
    ...(index.families.get(family.key) ?? []),
  ];
  return [...new Set(ids)].find((id) => soundsLike(name, id, index));
}
