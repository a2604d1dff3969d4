import { ActorKind, type AliasKind, compareDays, type IsoDay } from '@entente/model';
import type { ActorIndex, OfficeHolder } from '../actorIndex.js';
import type { TextWord } from '../spelling/textWords.js';
import type { Found } from './mention.js';
import type { Reading } from './reading.js';
import { isCapital } from './surroundings.js';

/** Offices of which a state has one, as texts write them, the longer first; premier is prime minister. */
const ROLES: readonly (readonly string[])[] = (
  'deputy prime minister|deputy foreign minister|prime minister|foreign minister|defense minister|defence minister|interior minister|finance minister|energy minister|' +
  'minister of foreign affairs|minister of defense|minister of defence|secretary of state|supreme leader|vice president|crown prince|president|premier|chancellor|king|queen|ambassador|leader'
)
  .split('|')
  .map((role) => role.split(' '));
const SAME_ROLE: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  'defence minister': 'defense minister',
  'minister of defense': 'defense minister',
  'minister of defence': 'defense minister',
  'minister of foreign affairs': 'foreign minister',
};

const HELD_THEN = 0.85;
const HELD_NEARBY = 0.6;
const NOT_KNOWN = 0.6;
/** For how long around the days on which an office is known to be held it probably was. */
const NEARBY_DAYS = 730;

/** A country or body in a row of words, with the actor of the index that it is. */
interface Body {
  readonly id: string | null;
  readonly name: string;
  readonly length: number;
  readonly sort: AliasKind;
}

/**
 * An office that stands for whoever holds it: "Armenian prime minister", "Armenia’s prime minister", "president of Armenia", "Israeli ambassador to
 * Azerbaijan"; null where a name follows, which then is the mention.
 */
export function officeAt(reading: Reading, at: number, date: IsoDay | null): Found | null {
  const { words, index } = reading;
  if (saysWhatSomebodyIs(words, at)) return null;
  const body = bodyBefore(reading, at);
  if (body) {
    const role = roleAt(words, at + body.length);
    if (!role) return null;
    const posting = postingAt(reading, at + body.length + role.length);
    return holder(
      words,
      at,
      body.length + role.length + posting.length,
      body,
      [...role, ...posting],
      index,
      date,
    );
  }
  const role = roleAt(words, at);
  if (!role || words[at + role.length]?.key !== 'of') return null;
  const behind = at + role.length + 1;
  const article = words[behind]?.key === 'the' ? 1 : 0;
  const owner = bodyNamed(reading, behind + article);
  return owner?.sort === 'NAME'
    ? holder(words, at, role.length + 1 + article + owner.length, owner, role, index, date)
    : null;
}

/** Whether what stands here is said of somebody who is named: "was president of", "as president of", "Nikol Pashinyan, the prime minister of". */
function saysWhatSomebodyIs(words: readonly TextWord[], at: number): boolean {
  let back = at;
  while (BEFORE_ROLES.has(words[back - 1]?.key ?? '')) back -= 1;
  const [before, word] = [words[back - 1], words[back]];
  if (!before || !word) return false;
  return (word.gap === ' ' && BEING.has(before.key)) || (word.gap === ', ' && isCapital(before));
}

const BEFORE_ROLES = new Set('the a an former new current acting then next first'.split(' '));
const BEING = new Set(
  'is was be been became become becomes as elected appointed named remains remained serves served chosen'.split(
    ' ',
  ),
);

/** A people's name, or a country's with a possessive. */
function bodyBefore(reading: Reading, at: number): Body | null {
  const { words } = reading;
  const body = bodyNamed(reading, at);
  if (!body) return null;
  const isDemonym = body.sort === 'DEMONYM';
  const next = words[at + body.length];
  return next && (isDemonym ? next.gap === ' ' : /^['’]s\s$/u.test(next.gap)) ? body : null;
}

function bodyNamed(reading: Reading, at: number): Body | null {
  const { index } = reading;
  const [phrase] = reading.phrasesAt(at);
  const country = reading.countryAt(at);
  if (phrase && phrase.keys.length >= (country?.length ?? 0)) {
    const actor = index.actors.get(phrase.actorId);
    return actor ? { id: actor.id, name: actor.name, length: phrase.keys.length, sort: phrase.sort } : null;
  }
  if (!country) return null;
  return {
    id: index.countries.get(country.country.alpha2) ?? null,
    name: country.country.name,
    length: country.length,
    sort: country.sort,
  };
}

const roleAt = (words: readonly TextWord[], at: number): readonly string[] | undefined =>
  ROLES.find((role) =>
    role.every((key, i) => words[at + i]?.key === key && (i === 0 || words[at + i]?.gap === ' ')),
  );

/** "to Azerbaijan" behind "ambassador". */
function postingAt(reading: Reading, at: number): string[] {
  const { words } = reading;
  if (words[at - 1]?.key !== 'ambassador' || !/^(?:to|in)$/u.test(words[at]?.key ?? '')) return [];
  const country = reading.countryAt(at + 1);
  if (country?.sort !== 'NAME') return [];
  return ['to', ...words.slice(at + 1, at + 1 + country.length).map(({ key }) => key)];
}

function holder(
  words: readonly TextWord[],
  at: number,
  length: number,
  body: Body,
  role: readonly string[],
  index: ActorIndex,
  date: IsoDay | null,
): Found | null {
  const after = words[at + length];
  const last = words[at + length - 1];
  // A name follows: "Armenian Prime Minister Nikol Pashinyan"; or it was one already: "King of Spain Juan".
  if (after && /^,?\s$/u.test(after.gap) && isCapital(after) && after.gap === ' ') return null;
  if (!last) return null;
  const asked = SAME_ROLE[role.join(' ')] ?? role.join(' ');
  const holders = (body.id === null ? [] : (index.holders.get(body.id) ?? [])).filter(({ roleKeys }) => {
    const held = SAME_ROLE[roleKeys.join(' ')] ?? roleKeys.join(' ');
    return held === asked || held.startsWith(`${asked} `);
  });
  const found =
    date === null
      ? null
      : (only(holders.filter((office) => daysFrom(office, date) === 0)) ?? nearest(holders, date));
  if (found) {
    const score = date !== null && daysFrom(found, date) === 0 ? HELD_THEN : HELD_NEARBY;
    return { length, actorId: found.holderId, proposed: null, how: 'OFFICE', score };
  }
  const title = asked.replace(/^\p{Ll}|(?<=\s)\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase());
  const name = asked.startsWith('ambassador')
    ? `Ambassador of ${body.name}${title.slice('ambassador'.length)}`
    : `${title} of ${body.name}`;
  return {
    length,
    actorId: null,
    proposed: { kind: ActorKind.OFFICIAL, name },
    how: 'OFFICE',
    score: NOT_KNOWN,
  };
}

/** The one holder among several entries; null where there are two. */
function only(holders: readonly OfficeHolder[]): OfficeHolder | null {
  const [first] = holders;
  return first && holders.every(({ holderId }) => holderId === first.holderId) ? first : null;
}

function nearest(holders: readonly OfficeHolder[], date: IsoDay): OfficeHolder | null {
  const close = holders.filter((office) => daysFrom(office, date) <= NEARBY_DAYS);
  return only(close);
}

/** How many days lie between a day and those on which an office is known to be held; 0 within them. */
function daysFrom({ from, to }: OfficeHolder, date: IsoDay): number {
  if (from !== null && compareDays(date, from) < 0) return daysBetween(date, from);
  if (to !== null && compareDays(date, to) > 0) return daysBetween(to, date);
  return 0;
}

const daysBetween = (a: IsoDay, b: IsoDay): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
