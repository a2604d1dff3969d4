import { setImmediate } from 'node:timers/promises';
import { type Actor, ActorKind, AliasKind, type IsoDay } from '@entente/model';
import { countryOf } from './countries/countryOf.js';
import { namePartsOf } from './nameParts.js';
import { isTitle } from './nameWords.js';
import { soundsOf } from './spelling/sounds.js';
import { type TextWord, textWords } from './spelling/textWords.js';
import { indexKey, lookupKeys } from './spelling/wordForms.js';

/** An office that an actor holds, as an OFFICE relation has it. */
export interface HeldOffice {
  /** The actor whose office it is: a state, a ministry, an organisation. */
  readonly bodyId: string;
  /** "prime minister", "ambassador to Azerbaijan"; null where it is not known. */
  readonly role: string | null;
  /** The first and last day on which it is known to be held; null where that end is open. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** An actor as its mentions are looked for. */
export interface NamedActor extends Pick<Actor, 'id' | 'kind' | 'name' | 'aliases' | 'identifiers'> {
  readonly offices: readonly HeldOffice[];
}

/** By what sort of name an actor is found. */
export type NameSort = AliasKind;

/** A name of an actor, word by word. */
export interface Phrase {
  /** Its words, as `indexKey` has them. */
  readonly keys: readonly string[];
  readonly sort: NameSort;
  readonly actorId: string;
  /** Whether it begins with a capital, so that a text must too. */
  readonly cased: boolean;
  /** Letters that a text must have just so: abbreviations, in which "US" is not "us"; null where case does not matter. */
  readonly exact: string | null;
}

/** Who holds an office, its role word by word. */
export interface OfficeHolder extends HeldOffice {
  readonly holderId: string;
  readonly roleKeys: readonly string[];
}

/** Actors prepared for finding their mentions. Made once for a graph, used for many texts. */
export interface ActorIndex {
  readonly actors: ReadonlyMap<string, NamedActor>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Who held the offices of a body, by its id. */
  readonly holders: ReadonlyMap<string, readonly OfficeHolder[]>;
  /** States and territories by their alpha-2 codes. */
  readonly countries: ReadonlyMap<string, string>;
  /** Persons by the consonants of two words of a name, "lhm lP"; and by those of a family name. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  /** Persons by family name, as `indexKey` has it. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Bodies by what their names say, in whatever order: `bodySignature`. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** Prepares actors for finding their mentions. */
export function indexActors(actors: readonly NamedActor[]): ActorIndex {
  const index = new GrowingIndex();
  for (const actor of actors) index.add(actor);
  return index.finish();
}

/** Prepares actors as they come in, so that many thousands are not prepared in one go and others have their turn between them. */
export async function indexActorsInTurns(actors: AsyncIterable<NamedActor>): Promise<ActorIndex> {
  const index = new GrowingIndex();
  let added = 0;
  for await (const actor of actors) {
    index.add(actor);
    added += 1;
    if (added % AT_ONCE === 0) await setImmediate();
  }
  return index.finish();
}

/** How many actors are prepared before others have their turn; some 10 ms. */
const AT_ONCE = 500;

class GrowingIndex {
  private readonly actors = new Map<string, NamedActor>();
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly holders = new Map<string, OfficeHolder[]>();
  private readonly countries = new Map<string, string>();
  private readonly persons = new Map<string, string[]>();
  private readonly families = new Map<string, string[]>();
  private readonly bodies = new Map<string, string>();

  add(actor: NamedActor): void {
    this.actors.set(actor.id, actor);
    const names = [{ name: actor.name, kind: AliasKind.NAME }, ...actor.aliases];
    for (const { name, kind } of names) addPhrase(this.phrases, actor, name, kind);
    if (actor.kind === ActorKind.STATE || actor.kind === ActorKind.TERRITORY) {
      const code = countryOf(actor);
      if (code !== null && !this.countries.has(code)) this.countries.set(code, actor.id);
    } else if (isPerson(actor.kind)) {
      for (const { name } of names) addPerson(this.persons, this.families, actor.id, name);
    } else {
      for (const { name } of names) {
        const signature = bodySignature(name);
        if (signature !== null && !this.bodies.has(signature)) this.bodies.set(signature, actor.id);
      }
    }
    addHolder(this.holders, actor);
  }

  finish(): ActorIndex {
    const { actors, phrases, holders, countries, persons, families, bodies } = this;
    for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
    return { actors, phrases, holders, countries, persons, families, bodies };
  }
}

export const isPerson = (kind: ActorKind): boolean =>
  kind === ActorKind.PERSON || kind === ActorKind.OFFICIAL;

/**
 * What the name of a body says, so that "Ministry of Defence of Israel" and "Israeli Defense Ministry" are one: its country, head and other
 * words, sorted. Null for a name of one such part.
 */
export function bodySignature(name: string): string | null {
  const parts = namePartsOf(name).parts.filter(
    ({ role }) => role === 'COUNTRY' || role === 'HEAD' || role === 'PLAIN',
  );
  if (parts.length < 2) return null;
  return parts
    .map(({ role, key, sounds }) => `${role[0] ?? ''}${role === 'PLAIN' ? sounds.phones || key : key}`)
    .sort()
    .join(' ');
}

/** The consonants of two words as persons are found by them. */
export const soundKey = (a: string, b: string): string => `${soundsOf(a).bones} ${soundsOf(b).bones}`;

function addPerson(
  persons: Map<string, string[]>,
  families: Map<string, string[]>,
  id: string,
  name: string,
): void {
  const words = textWords(name).filter(({ key }) => !isTitle(key));
  const [first, family] = [words[0], words.at(-1)];
  if (!first || !family) return;
  if (words.length > 1) {
    push(persons, soundKey(first.text, family.text), id);
    push(persons, soundKey(family.text, first.text), id);
    push(families, indexKey(family.text), id);
  }
  push(persons, soundsOf(family.text).bones, id);
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  // An actor's names come one after the other.
  else if (ids.at(-1) !== id) ids.push(id);
}

function addHolder(holders: Map<string, OfficeHolder[]>, { id, offices }: NamedActor): void {
  for (const office of offices) {
    const roleKeys = textWords(office.role ?? '').map(({ key }) => key);
    if (roleKeys.length === 0) continue;
    const group = holders.get(office.bodyId) ?? [];
    group.push({ ...office, holderId: id, roleKeys });
    holders.set(office.bodyId, group);
  }
}

function addPhrase(phrases: Map<string, Phrase[]>, actor: NamedActor, name: string, sort: NameSort): void {
  const keys = textWords(name).map(({ text }) => indexKey(text));
  // "The Wire" is "Wire" as well: an article before a name is not a part of it.
  if (keys[0] === 'the' && keys.length > 1) keys.shift();
  const [first] = keys;
  if (first === undefined) return;
  const list = phrases.get(first) ?? [];
  if (list.some((other) => other.actorId === actor.id && other.keys.join(' ') === keys.join(' '))) return;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const isAbbreviation = keys.length === 1 && letters.length <= 5 && /^\p{Lu}{2,}$/u.test(letters);
  list.push({
    keys,
    sort: isAbbreviation && !isPerson(actor.kind) ? AliasKind.ABBREVIATION : sort,
    actorId: actor.id,
    cased: /^\P{L}*\p{Lu}/u.test(name),
    exact: isAbbreviation ? letters : null,
  });
  phrases.set(first, list);
}

/** The phrases that the words from `at` on are, all of the same length, the longest there is. */
export function phrasesAt(
  words: readonly TextWord[],
  at: number,
  { phrases }: ActorIndex,
): readonly Phrase[] {
  const first = words[at];
  if (!first) return [];
  for (const key of lookupKeys(first.text, first.key)) {
    const found = phrases.get(key)?.filter((phrase) => fits(phrase, words, at)) ?? [];
    const [longest] = found;
    if (longest) return found.filter(({ keys }) => keys.length === longest.keys.length);
  }
  return [];
}

function fits({ keys, cased, exact }: Phrase, words: readonly TextWord[], at: number): boolean {
  const written = words[at]?.text ?? '';
  if (cased && /^\p{Ll}/u.test(written)) return false;
  if (exact !== null && written.replace(/\P{L}/gu, '') !== exact) return false;
  return keys.every((key, i) => {
    const word = words[at + i];
    return (
      i === 0 || (word !== undefined && joins(word.gap) && lookupKeys(word.text, word.key).includes(key))
    );
  });
}

/** Whether what stands between two words may stand within a name: a space, a line break, a hyphen, a point after an initial; "’s" too. */
export const joins = (gap: string): boolean =>
  gap === ' ' || /^(?:['’]s)?(?:[^\S\n]*\n?[^\S\n]*|[^\S\n]*[-–&/,][^\S\n]*|\.[^\S\n]*)$/u.test(gap);
