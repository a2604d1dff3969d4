import { ActorKind, AliasKind } from '@entente/model';
import { type ActorIndex, bodySignature, joins } from '../actorIndex.js';
import type { FoundCountry } from '../countries/countryPhrases.js';
import { bodyWordOf } from '../nameWords.js';
import type { Found } from './mention.js';
import type { Reading } from './reading.js';
import { isCapital, type Surroundings } from './surroundings.js';

/** A country by a name that only the world's list has. */
const WORLD_SCORES: Readonly<Record<FoundCountry['sort'], number>> = {
  NAME: 0.95,
  METONYM: 0.85,
  DEMONYM: 0.85,
};
/** A body by the same words in another order. */
const SAME_BODY = 0.9;

/** A body of the index by its words in another order or form: "Israel’s Defence Ministry"; and a government, which is its state. */
export function bodyAt(reading: Reading, at: number, around: Surroundings): Found | null {
  const { words, index } = reading;
  const country = reading.countryAt(at);
  const first = words[at];
  if (!first || (!country && bodyWordOf(first.key) === null)) return null;
  if (
    !words
      .slice(at, at + (country?.length ?? 0) + MOST_BODY_WORDS)
      .some(({ key }) => bodyWordOf(key) !== null)
  )
    return null;
  if (!country && !isCapital(first)) return null;
  const longest = Math.min(words.length - at, (country?.length ?? 0) + MOST_BODY_WORDS);
  for (let length = longest; length > (country?.length ?? 1); length -= 1) {
    const row = words.slice(at, at + length);
    const last = row.at(-1);
    if (
      !last ||
      !row.every(({ gap }, i) => i === 0 || joins(gap)) ||
      !around.inOneSentence(at, at + length - 1)
    )
      continue;
    if (!row.some(({ key }) => bodyWordOf(key) !== null)) continue;
    const name = around.text.slice(first.start, last.end);
    const owner =
      row.length > 2 && row[1]?.key === 'of' && bodyWordOf(first.key) === 'government'
        ? reading.countryAt(at + length - 1)
        : null;
    if (owner && row.length <= 4) return countryFound(owner, length, index);
    if (country && length === country.length + 1 && bodyWordOf(last.key) === 'government') {
      return countryFound(country, length, index);
    }
    const actorId = index.bodies.get(bodySignature(name.replace(/['’]s(?=\s)/gu, '')) ?? '');
    if (actorId !== undefined)
      return { length, actorId, proposed: null, how: AliasKind.NAME, score: SAME_BODY };
    if (
      country &&
      PLAIN_BODY.has(bodyWordOf(last.key) ?? '') &&
      row.slice(country.length, -1).every(({ key }) => MATTER.has(key))
    ) {
      return {
        length,
        actorId: null,
        proposed: { kind: ActorKind.ORGANIZATION, name: titleCase(name) },
        how: 'PROPOSED',
        score: 0.75,
      };
    }
  }
  return null;
}

const MOST_BODY_WORDS = 6;
/** Bodies that every state has one of, which a text need not write with capitals. */
const PLAIN_BODY = new Set(['ministry', 'parliament']);
const MATTER = new Set(
  'of the s defense defence foreign interior finance economy energy health justice culture education emergency security national armed air state border affairs transport'.split(
    ' ',
  ),
);

const titleCase = (name: string): string =>
  name
    .replace(/['’]s(?=\s)/gu, '')
    .replace(/(?<=^|\s)\p{Ll}(?=\p{L}{2})(?!of\b|the\b|and\b|for\b)/gu, (letter) => letter.toUpperCase());

/** A country as it was found in `length` words: that of the index, or a new one. */
export function countryFound({ country, sort }: FoundCountry, length: number, index: ActorIndex): Found {
  const actorId = index.countries.get(country.alpha2) ?? null;
  return {
    length,
    actorId,
    proposed: actorId === null ? { kind: country.kind, name: country.name } : null,
    how: sort,
    score: WORLD_SCORES[sort],
  };
}
