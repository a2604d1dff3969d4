import {
  type Actor,
  type ActorNamed,
  ConflictError,
  foldName,
  identifierKey,
  type Voice,
} from '@entente/model';
import type { Query } from '../queries/query.js';
import type { ClaimPlace } from './claimProperties.js';
import { lockRelations } from './locks.js';
import { weighRelations } from './weighRelations.js';

/** An actor before and after a write; null where it is not there. */
export interface ActorChange {
  readonly before: Actor | null;
  readonly after: Actor | null;
}

interface KeyRow {
  readonly sort: 'name' | 'identifier';
  readonly key: string;
  readonly actorIds: readonly string[];
}

/** Which name or identifier of an actor another has already. */
export interface SharedKey {
  /** As `name`, `aliases.0.name` or `identifiers.0`. */
  readonly field: string;
  readonly value: string;
  readonly sort: KeyRow['sort'];
  /** Who has it. */
  readonly actorId: string;
}

/**
 * Who has which folded names (`foldName`) and identifiers (`identifierKey`), as far as a write is concerned with them. They stay locked
 * until its transaction ends, so that of many who would give one identifier to an actor at once, one does, and that no voice is taken
 * for an actor that gets another name meanwhile. Locked after actors, and before relations and sources.
 */
export class ActorKeys {
  readonly #names = new Map<string, readonly string[]>();
  readonly #identifiers = new Map<string, readonly string[]>();

  constructor(private readonly query: Query) {}

  /** Locks the keys of actors, and of other names. Those that are locked already stay so. */
  async lock(actors: readonly Actor[], otherNames: readonly string[] = []): Promise<void> {
    const names = [...actors.flatMap(namesOf), ...otherNames].map(foldName);
    const identifiers = actors.flatMap((actor) => actor.identifiers.map(identifierKey));
    const missing = {
      names: [...new Set(names)].filter((key) => !this.#names.has(key)).sort(),
      identifiers: [...new Set(identifiers)].filter((key) => !this.#identifiers.has(key)).sort(),
    };
    if (missing.names.length + missing.identifiers.length === 0) return;
    for (const { sort, key, actorIds } of await this.query<KeyRow>('lock-keys', missing)) {
      (sort === 'name' ? this.#names : this.#identifiers).set(key, actorIds);
    }
  }

  /** Whom a folded name means. It must be locked. */
  readonly actorNamed: ActorNamed = (key) => {
    const actorIds = this.#names.get(key);
    if (!actorIds) throw new Error(`The name ${key} was not locked`);
    return soleOf(actorIds);
  };

  /**
   * What an actor would have in common with others: the keys that it gets and another has, identifiers first.
   *
   * @param losing Those who have none of their keys any more once it is written.
   */
  sharedBy({ before, after }: ActorChange, losing: ReadonlySet<string> = new Set()): SharedKey[] {
    if (!after) return [];
    const had = keysOf(before);
    const other = (actorIds: readonly string[] = []): string | undefined =>
      actorIds.find((id) => id !== after.id && !losing.has(id));
    const identifiers = after.identifiers.flatMap((identifier, i): SharedKey[] => {
      const key = identifierKey(identifier);
      const actorId = other(this.#identifiers.get(key));
      if (actorId === undefined || had.identifiers.has(key)) return [];
      const value = `${identifier.scheme}: ${identifier.value}`;
      return [{ field: `identifiers.${i}`, value, sort: 'identifier', actorId }];
    });
    const names = namesOf(after).flatMap((name, i): SharedKey[] => {
      const key = foldName(name);
      const actorId = other(this.#names.get(key));
      if (actorId === undefined || had.names.has(key)) return [];
      return [{ field: i === 0 ? 'name' : `aliases.${i - 1}.name`, value: name, sort: 'name', actorId }];
    });
    return [...identifiers, ...names];
  }

  /** @throws ConflictError where an actor would have what another has; with `allowSameName` only for identifiers. */
  assertOwn(change: ActorChange, { allowSameName }: { readonly allowSameName: boolean }): void {
    const [shared] = this.sharedBy(change).filter(({ sort }) => sort === 'identifier' || !allowSameName);
    if (shared) throw conflictOver(shared);
  }

  /**
   * Keeps who has which keys once actors are written. All keys of theirs, before and after, must be locked.
   *
   * @returns What to pass to `reweigh` when the actors are written and claims have their speakers.
   */
  async keep(changes: readonly ActorChange[]): Promise<NameShift> {
    const shift = {
      names: new Map<string, string>(),
      origins: new Set<string>(),
      renamed: new Set<string>(),
    };
    const changed = { names: new Set<string>(), identifiers: new Set<string>() };
    const nameMeant = new Map<string, string | null>();
    for (const change of changes) {
      const id = (change.after ?? change.before)?.id ?? '';
      const [before, after] = [keysOf(change.before), keysOf(change.after)];
      const namesChanged = change.before && change.after && !sameNames(change.before, change.after);
      if (namesChanged) shift.renamed.add(id);
      for (const key of differing(before.names, after.names)) {
        if (!nameMeant.has(key)) nameMeant.set(key, this.actorNamed(key));
        changed.names.add(key);
      }
      for (const key of differing(before.identifiers, after.identifiers)) changed.identifiers.add(key);
      pass(this.#names, id, before.names, after.names);
      pass(this.#identifiers, id, before.identifiers, after.identifiers);
    }
    if (changed.names.size + changed.identifiers.size > 0) {
      const rows = (keys: ReadonlySet<string>, map: ReadonlyMap<string, readonly string[]>) =>
        [...keys].sort().map((key) => ({ key, actorIds: map.get(key) ?? [] }));
      await this.query('set-keys', {
        names: rows(changed.names, this.#names),
        identifiers: rows(changed.identifiers, this.#identifiers),
      });
    }
    for (const [key, meant] of nameMeant) {
      const means = this.actorNamed(key);
      if (means === meant) continue;
      shift.names.set(key, means === null ? `name:${key}` : `actor:${means}`);
      for (const actorId of [meant, means]) if (actorId !== null) shift.origins.add(`actor:${actorId}`);
    }
    return shift;
  }
}

/** That folded names mean other actors than before, or none, and that actors are called otherwise. */
export interface NameShift {
  /** The origin that each folded name is now. */
  readonly names: ReadonlyMap<string, string>;
  /** Those of the actors that the names meant or mean. */
  readonly origins: ReadonlySet<string>;
  /** Ids of the actors that are called otherwise. */
  readonly renamed: ReadonlySet<string>;
}

/**
 * Gives the voices of names that mean another actor their origins, and weighs the relations anew that this affects, with others that are to
 * be weighed.
 */
export async function reweigh(
  query: Query,
  { names, origins, renamed }: NameShift,
  others: readonly ClaimPlace[] = [],
): Promise<void> {
  const renames = [...names].map(([key, origin]) => ({ key, origin }));
  const [voices] =
    renames.length === 0 ? [] : await query<{ touched: number }>('set-origins', { names: renames });
  const touched = new Map(others.map((place) => [place.id, place]));
  if ((voices?.touched ?? 0) > 0 || renamed.size > 0) {
    const parameters = { keys: [...names.keys()], origins: [...origins], actorIds: [...renamed] };
    const relations = await lockRelations(query, () => query<ClaimPlace>('relations-of-names', parameters));
    for (const place of relations.values()) touched.set(place.id, place);
  }
  await weighRelations(query, [...touched.values()]);
}

/** Says who has a name or an identifier already. */
export function conflictOver({ sort, value, actorId, field }: SharedKey): ConflictError {
  const right =
    sort === 'identifier'
      ? 'an identifier names one actor; use that one, or merge the two'
      : 'use that one, or say allowSameName: true where this is somebody else';
  return new ConflictError(`${actorId} has ${JSON.stringify(value)} already; ${right}`, field, actorId);
}

/** The names of voices, besides those of actors. */
export const namesIn = (voices: readonly Voice[]): string[] =>
  voices.flatMap((voice) => (voice.kind === 'attribution' ? [voice.attribution] : []));

const namesOf = ({ name, aliases }: Actor): string[] => [name, ...aliases.map((alias) => alias.name)];

const sameNames = (a: Actor, b: Actor): boolean => JSON.stringify(namesOf(a)) === JSON.stringify(namesOf(b));

const keysOf = (actor: Actor | null): { names: Set<string>; identifiers: Set<string> } => ({
  names: new Set(actor ? namesOf(actor).map(foldName) : []),
  identifiers: new Set(actor ? actor.identifiers.map(identifierKey) : []),
});

function pass(
  keys: Map<string, readonly string[]>,
  id: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): void {
  for (const key of before)
    if (!after.has(key))
      keys.set(
        key,
        (keys.get(key) ?? []).filter((one) => one !== id),
      );
  for (const key of after) {
    const had = keys.get(key) ?? [];
    if (!had.includes(id)) keys.set(key, [...had, id].sort());
  }
}

const soleOf = (ids: readonly string[]): string | null => (ids.length === 1 ? (ids[0] ?? null) : null);

/** What is in one of the two alone. */
const differing = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [
  ...[...a].filter((one) => !b.has(one)),
  ...[...b].filter((one) => !a.has(one)),
];
