import { type Actor, foldName } from '@entente/model';
import { fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import type { CandidateForms } from './actors.js';

/** An actor, and what it is looked for by besides the words of its name. */
export interface ActorWithForms {
  readonly actor: Actor;
  readonly forms: CandidateForms;
}

/** Two actors, the one with the smaller id first. */
export interface ActorPair {
  readonly one: Actor;
  readonly other: Actor;
}

/** Actors that are taken by a name like that of another. */
const MOST_ALIKE = 20;

/** Pairs of these actors with later ones, in the order of ids, that share a word of a name, a name or the value of an identifier: to be compared. */
export async function readDuplicateCandidates(
  query: Query,
  actors: readonly ActorWithForms[],
): Promise<ActorPair[]> {
  const asked = actors.flatMap(({ actor, forms }) => {
    const search = fullTextQuery([actor.name, ...forms.words].join(' '), { near: true });
    const names = [actor.name, ...actor.aliases.map(({ name }) => name)].map(foldName);
    const values = actor.identifiers.map(({ value }) => value.normalize('NFKC').trim().toLowerCase());
    return search === null ? [] : [{ id: actor.id, search, names, values }];
  });
  const rows = await query<{ id: string; candidates: ActorProperties[] }>('duplicate-candidates', {
    actors: asked,
    limit: MOST_ALIKE,
  });
  const found = new Map(rows.map(({ id, candidates }) => [id, candidates.map(toActor)]));
  return actors.flatMap(({ actor }) =>
    (found.get(actor.id) ?? [])
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((other) => ({ one: actor, other })),
  );
}

/** What both actors of a pair have relations of the same type to. */
export interface SharedNeighbours {
  readonly shared: number;
  /** Three at most. */
  readonly names: readonly string[];
}

/** The key of two actors, whichever comes first: their ids with a colon between. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one}:${other}` : `${other}:${one}`;

/** What some pairs share, by their keys; those that a person keeps apart are left out. */
export async function readPairs(
  query: Query,
  pairs: readonly ActorPair[],
): Promise<Map<string, SharedNeighbours>> {
  if (pairs.length === 0) return new Map();
  const keys = pairs.map(({ one, other }) => pairKey(one.id, other.id));
  const apart = await query<{ key: string }>('actors-apart', { keys });
  const left = new Set(apart.map(({ key }) => key));
  const open = pairs.map(({ one, other }) => ({ one: one.id, other: other.id }));
  const rows = await query<SharedNeighbours & { one: string; other: string }>('shared-neighbours', {
    pairs: open.filter(({ one, other }) => !left.has(pairKey(one, other))),
  });
  return new Map(rows.map(({ one, other, ...shared }) => [pairKey(one, other), shared]));
}
