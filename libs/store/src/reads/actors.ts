import { type Actor, type ActorKind, type ActorMerge, NotFoundError } from '@entente/model';
import { consonantQuery, fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import { type MergeProperties, toMerge } from '../row-mappers/mergeRow.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';

/** The actors with these ids, by id; those that there are. */
export async function readActors(query: Query, ids: readonly string[]): Promise<Map<string, Actor>> {
  const rows = await query<{ actor: ActorProperties }>('actors-by-id', { ids });
  return new Map(rows.map(({ actor }) => [actor.id, toActor(actor)]));
}

/** Folded names (`foldName`) and identifiers (`identifierKey`) with the ids of the actors that have them; those that some actor has. */
export interface ActorsOfKeys {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly identifiers: ReadonlyMap<string, readonly string[]>;
}

/** Who has which of these folded names and identifiers. */
export async function readActorsOfKeys(
  query: Query,
  keys: { readonly names: readonly string[]; readonly identifiers: readonly string[] },
): Promise<ActorsOfKeys> {
  const rows = await query<{ sort: string; key: string; actorIds: readonly string[] }>('actors-of-keys', {
    ...keys,
  });
  const of = (sort: string) =>
    new Map(rows.filter((row) => row.sort === sort).map(({ key, actorIds }) => [key, actorIds]));
  return { names: of('name'), identifiers: of('identifier') };
}

/** The actor that absorbed one, over all merges in between; null where the id names none that was absorbed. */
async function readKeptActor(query: Query, absorbedId: string): Promise<Actor | null> {
  const [row] = await query<{ actor: ActorProperties }>('kept-actor', { actorId: absorbedId });
  return row ? toActor(row.actor) : null;
}

/** The actor that an id names, or the one that absorbed it since; null where it never named any. */
export async function readActor(query: Query, id: string): Promise<Actor | null> {
  return (await readActors(query, [id])).get(id) ?? readKeptActor(query, id);
}

/** The error for an id that names no actor; it says which actor absorbed it, where one did. */
export async function actorNotFound(query: Query, id: string, field: string): Promise<NotFoundError> {
  const [merge] = await query<{ mergeId: string; keptId: string }>('absorbed-actors', { ids: [id] });
  return new NotFoundError(
    merge
      ? `${id} was merged into ${merge.keptId}; give that one, or undo ${merge.mergeId}`
      : `There is no actor ${id}`,
    field,
  );
}

/** What candidates are looked for by, besides the words of a name. */
export interface CandidateForms {
  /** Other words in Latin letters. */
  readonly words: readonly string[];
  /** Consonants of words in Arabic or Hebrew letters, as Latin ones: "rdgn"; P stands for b, p, v and f. */
  readonly consonants: readonly string[];
}

/** Actors with a name like the one given, nearest first: those to choose from, not yet a choice. */
export async function readActorCandidates(
  query: Query,
  name: string,
  limit: number,
  { words, consonants }: CandidateForms = { words: [], consonants: [] },
): Promise<Actor[]> {
  const ways = [fullTextQuery([name, ...words].join(' '), { near: true }), consonantQuery(consonants)];
  const search = ways.filter((way) => way !== null).join(' OR ') || null;
  if (search === null) return [];
  const rows = await query<{ actor: ActorProperties }>('actor-candidates', { search, limit });
  return rows.map(({ actor }) => toActor(actor));
}

/** What a list of actors is narrowed by: the beginnings of words in their names, and their kinds. */
export interface ActorSearch {
  readonly search: string | null;
  readonly kinds: readonly ActorKind[] | null;
}

/** A page of the actors that match, in the order of their ids. A search with no word in it finds none. */
export async function readActorPage(
  query: Query,
  { search, kinds }: ActorSearch,
  page: PageRequest,
): Promise<Page<Actor>> {
  const words = search === null ? null : fullTextQuery(search, { near: false });
  if (search !== null && words === null) return toPage([], 0, page);
  const [row] = await query<{ actors: ActorProperties[]; totalCount: number }>('actor-page', {
    search: words,
    kinds,
    ...page,
  });
  return toPage((row?.actors ?? []).map(toActor), row?.totalCount ?? 0, page);
}

/** A merge that stands, with the actor that has everything today; null where there is none, or it was undone. */
export async function readMerge(query: Query, id: string): Promise<ActorMerge | null> {
  const [row] = await query<{ merge: MergeProperties; actor: ActorProperties }>('merge-by-id', {
    mergeId: id,
  });
  return row ? toMerge(row.merge, toActor(row.actor)) : null;
}
