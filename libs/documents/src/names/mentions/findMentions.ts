import { type ActorKind, compareDays, type IsoDay } from '@entente/model';
import { codePointIndex } from '../../anchors/codePointIndex.js';
import type { ActorIndex, NameSort, OfficeHolder, Phrase } from '../actorIndex.js';
import { type TextWord, textWords } from '../spelling/textWords.js';

/** A place in a text where an actor is named. */
export interface Mention {
  /** In code points from 0, as anchors count them; the end not included. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
  /** The actor of the index that is meant; null where it has none. */
  readonly actorId: string | null;
  /** The actor that would be new, as the text calls it; null where `actorId` is not. */
  readonly proposed: { readonly kind: ActorKind; readonly name: string } | null;
  /** Whether it acts, or is where something happens: "Baku said", "in Baku". */
  readonly sense: 'ACTOR' | 'PLACE';
  /** By what it was recognised. */
  readonly how: NameSort | 'OFFICE';
  /** 0 to 1, how sure it is: 1 a full name, character for character; below 0.6 a person should confirm it. */
  readonly score: number;
}

/** How sure each sort of name is. */
const SCORES: Readonly<Record<NameSort, number>> = {
  NAME: 1,
  TRANSLITERATION: 0.95,
  ABBREVIATION: 0.9,
  METONYM: 0.9,
  DEMONYM: 0.9,
};

const OFFICE_SCORE = 0.85;

/**
 * Every mention of an actor in a text, in order, none over another; where several fit, the one of most words. `date` is the day of the
 * text, by which "the Armenian prime minister" is whoever held the office then; null where it is not known.
 */
export function findMentions(
  text: string,
  index: ActorIndex,
  { date }: { readonly date: IsoDay | null },
): Mention[] {
  const words = textWords(text);
  const points = codePointIndex(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = longestAt(words, at, index);
    if (!phrase) continue;
    const office = date === null ? null : officeAfter(words, at + phrase.keys.length, phrase, index, date);
    const last = at + phrase.keys.length - 1 + (office?.roleKeys.length ?? 0);
    const [start, end] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
    mentions.push({
      start: points.codePointAt(start),
      end: points.codePointAt(end),
      text: text.slice(start, end),
      actorId: office?.holderId ?? phrase.actorId,
      proposed: null,
      sense: 'ACTOR',
      how: office ? 'OFFICE' : phrase.sort,
      score: office ? OFFICE_SCORE : SCORES[phrase.sort],
    });
    at = last;
  }
  return mentions;
}

/** Who held the office that a demonym or a possessive is followed by, where no name follows: "the Armenian prime minister". */
function officeAfter(
  words: readonly TextWord[],
  next: number,
  phrase: Phrase,
  { holders }: ActorIndex,
  date: IsoDay,
): OfficeHolder | null {
  const possessive = /^['’]s\s/u.test(words[next]?.gap ?? '');
  if (phrase.sort !== 'DEMONYM' && !possessive) return null;
  const held = holders.get(phrase.actorId)?.filter(({ roleKeys, from, to }) => {
    const named = roleKeys.every((key, i) => words[next + i]?.key === key);
    const after = words[next + roleKeys.length];
    const nameFollows = after && /^\s$/u.test(after.gap) && /^\p{Lu}/u.test(after.text);
    const then = (!from || compareDays(from, date) <= 0) && (!to || compareDays(date, to) <= 0);
    return named && !nameFollows && then;
  });
  return held?.length === 1 ? (held[0] ?? null) : null;
}

function longestAt(words: readonly TextWord[], at: number, index: ActorIndex): Phrase | undefined {
  const [first] = words.slice(at, at + 1);
  if (!first) return undefined;
  return index.phrases.get(first.key)?.find((phrase) => fits(phrase, words, at));
}

function fits({ keys, cased, exact }: Phrase, words: readonly TextWord[], at: number): boolean {
  const written = words[at]?.text ?? '';
  if (cased && /^\p{Ll}/u.test(written)) return false;
  if (exact !== null && written !== exact && keys.length === 1) return false;
  return keys.every((key, i) => words[at + i]?.key === key && (i === 0 || joins(words[at + i]?.gap ?? '')));
}

/** What may stand between two words of a name. */
const joins = (gap: string): boolean =>
  /^(?:[^\S\n]*\n?[^\S\n]*|[^\S\n]*[-–—.,&/][^\S\n]*|\.[^\S\n]+)$/u.test(gap);
