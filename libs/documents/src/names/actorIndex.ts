import { type Actor, ActorKind, AliasKind, type IsoDay } from '@entente/model';
import { textWords } from './spelling/textWords.js';

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
export type NameSort = 'NAME' | AliasKind;

/** A name of an actor, word by word. */
export interface Phrase {
  /** Its words, as `foldScript` has them. */
  readonly keys: readonly string[];
  readonly sort: NameSort;
  readonly actorId: string;
  /** Whether it begins with a capital, so that a text must too. */
  readonly cased: boolean;
  /** Letters that a text must have just so; null where case does not matter: abbreviations, in which "US" is not "us". */
  readonly exact: string | null;
}

/** Actors prepared for finding their mentions. Made once for a graph, used for many texts. */
export interface ActorIndex {
  readonly actors: ReadonlyMap<string, NamedActor>;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Who held the offices of a body, by its id. */
  readonly holders: ReadonlyMap<string, readonly OfficeHolder[]>;
}

/** Who holds an office, its role word by word. */
export interface OfficeHolder extends HeldOffice {
  readonly holderId: string;
  readonly roleKeys: readonly string[];
}

/** Prepares actors for finding their mentions. */
export function indexActors(actors: readonly NamedActor[]): ActorIndex {
  const phrases = new Map<string, Phrase[]>();
  for (const actor of actors) {
    add(phrases, actor, actor.name, 'NAME');
    for (const alias of actor.aliases) add(phrases, actor, alias.name, alias.kind);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    phrases,
    holders: groupByBody(actors.flatMap(officesOf)),
  };
}

function groupByBody(holders: readonly OfficeHolder[]): Map<string, OfficeHolder[]> {
  const groups = new Map<string, OfficeHolder[]>();
  for (const holder of holders) groups.set(holder.bodyId, [...(groups.get(holder.bodyId) ?? []), holder]);
  return groups;
}

function officesOf({ id, offices }: NamedActor): OfficeHolder[] {
  return offices.flatMap((office) => {
    const roleKeys = textWords(office.role ?? '').map(({ key }) => key);
    return roleKeys.length === 0 ? [] : [{ ...office, holderId: id, roleKeys }];
  });
}

function add(phrases: Map<string, Phrase[]>, actor: NamedActor, name: string, sort: NameSort): void {
  const words = textWords(name);
  const keys = words.map(({ key }) => key);
  // "The Wire" is "Wire" as well: an article before a name is not a part of it.
  if (keys[0] === 'the' && keys.length > 1) keys.shift();
  const [first] = keys;
  if (first === undefined) return;
  const list = phrases.get(first) ?? [];
  if (list.some((other) => other.actorId === actor.id && other.keys.join(' ') === keys.join(' '))) return;
  const letters = name.replace(/[^\p{L}]/gu, '');
  const isAbbreviation = letters.length <= 5 && /^\p{Lu}{2,}$/u.test(letters);
  list.push({
    keys,
    sort: isAbbreviation && actor.kind !== ActorKind.PERSON ? AliasKind.ABBREVIATION : sort,
    actorId: actor.id,
    cased: /^\P{L}*\p{Lu}/u.test(name),
    exact: isAbbreviation ? letters : null,
  });
  phrases.set(first, list);
}
