import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Actor,
  NO_HOP,
  type PathRank,
  type Relation,
  relationTypeInfoOf,
  relationTypes,
  TooComplexError,
  UnavailableError,
} from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { type KnownNetwork, type LiveNetwork, type News, STRIDE } from '../network-in-memory/liveNetwork.js';
import { numbered } from '../network-in-memory/passing.js';
import { filterParameters } from '../queries/filterParameters.js';
import { actorNotFound } from '../reads/actors.js';
import { assembleRelations, type GraphTables } from '../row-mappers/graphTables.js';
import { type Path, toPath } from '../row-mappers/path.js';
import type { Shape } from '../row-mappers/shape.js';
import type { ActorHops, AskedHops } from './networkPaths.js';
import type { PathEnd, PathThreads } from './pathThreads.js';

/** Between whom, how long at the most (1 to 6 hops), how many, in which order, whether hops must run with their relations' direction, and whom no path passes. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly rank: PathRank;
  readonly directed: boolean;
  readonly excludeActorIds?: readonly string[];
}

/** What a search needs of the store. */
export interface PathPlaces {
  readonly transactions: GraphTransactions;
  readonly live: LiveNetwork;
  readonly threads: PathThreads;
}

/** The graph may change between the search and the reading of what it found. */
const ATTEMPTS = 3;
/** Milliseconds for which a network that is being read is waited for; then Neo4j is asked. */
const PATIENCE = 1_500;
/** Actors whose hops one statement reads, and hops that a search reads at most: some microseconds each. */
const ACTORS_AT_ONCE = 500;
const MOST_READ = 400_000;

/**
 * Paths of distinct actors by relations that pass the filter, in the order of `rank`; equal ones by the actors' ids. They are searched for in the
 * network in memory, or, where that is not there or larger than it may be, in hops that Neo4j is asked for as the search needs them: the same
 * paths, slower.
 *
 * @throws NotFoundError where from or to names no actor; TooComplexError where the search exceeds its limits; UnavailableError
 * where the graph changes faster than it is read.
 */
export async function readPaths(
  places: PathPlaces,
  request: PathRequest,
  filter: JudgedFilter,
  shape: Shape,
): Promise<Path[]> {
  const loading = places.live.known();
  // Its error is reported by those that wait for it.
  loading.catch(() => undefined);
  const known = places.live.present ?? (await Promise.race([loading, sleep(PATIENCE, null, { ref: false })]));
  return known ? searchNetwork(places, request, filter, shape) : searchNeo4j(places, request, filter, shape);
}

interface PathRow extends GraphTables {
  /** In the first row. */
  readonly news: (News & { readonly present: readonly string[] }) | null;
}

/**
 * The search runs over the network as it is known; what it finds is read from the database, and the filter asked again, by the statement
 * that asks what is new in the log: usually nothing, and that is the result. Else the search runs again over
 * the updated network.
 */
async function searchNetwork(
  places: PathPlaces,
  request: PathRequest,
  filter: JudgedFilter,
  shape: Shape,
): Promise<Path[]> {
  const { transactions, live } = places;
  const parameters = { actorIds: [request.from, request.to], filter: filterParameters(filter), ...shape };
  /** What was written before this was asked has to be in what is searched. */
  let least: number | null = null;
  for (let attempt = 0; attempt < ATTEMPTS;) {
    const known = await live.known();
    if (!known) return searchNeo4j(places, request, filter, shape);
    const { sequence } = known;
    const { paths, relationIds } = await search(places.threads, known, request, filter);
    const { head, present, found } = await transactions.read(async (query) => {
      const stand = { sequence, stride: STRIDE, relationIds: relationIds.length === 0 ? null : relationIds };
      const rows = await query<PathRow>('found-paths', { ...parameters, ...stand });
      const news = rows[0]?.news;
      if (!news) throw new UnavailableError('The graph could not be read; try again');
      live.learn(known, sequence, news);
      return { ...news, found: assembleRelations(relationIds.length === 0 ? [] : rows, shape) };
    });
    // A log that is shorter than it was is another database's.
    least = Math.min(least ?? head, head);
    if (sequence < least || sequence > head) continue;
    await assertPresent(transactions, request, present);
    const whole = assemble(paths, found, request.directed);
    if (whole) return whole;
    // The graph in Neo4j differs from its log.
    if (sequence === head) live.forget();
    attempt += 1;
  }
  throw new UnavailableError('The graph changes faster than its paths are read; try again');
}

async function assertPresent(
  transactions: GraphTransactions,
  request: PathRequest,
  present: readonly string[],
): Promise<void> {
  for (const field of ['from', 'to'] as const) {
    if (present.includes(request[field])) continue;
    throw await transactions.read((query) => actorNotFound(query, request[field], field));
  }
}

interface FoundPaths {
  readonly paths: readonly (readonly string[])[];
  readonly relationIds: readonly string[];
}

async function search(
  threads: PathThreads,
  { network }: KnownNetwork,
  request: PathRequest,
  filter: JudgedFilter,
): Promise<FoundPaths> {
  const from = network.actorNumbers.get(request.from);
  const to = network.actorNumbers.get(request.to);
  if (from === undefined || to === undefined || from === to) return { paths: [], relationIds: [] };
  const excluded = (request.excludeActorIds ?? []).flatMap((id) => network.actorNumbers.get(id) ?? []);
  const { maxLength, limit, rank, directed } = request;
  const question = {
    from,
    to,
    maxLength,
    limit,
    rank,
    directed,
    excluded,
    filter: numbered(network, filter),
  };
  const end = await threads.search({ kind: 'NETWORK', network: network.view(), question });
  const { paths, relations } = foundBy(end, request);
  return {
    paths: paths.map((path) => path.map((actor) => network.actorIds[actor] ?? '')),
    relationIds: relations.map((relation) => network.relationNumbers.idOf(relation)),
  };
}

/** @throws TooComplexError where the search was given up */
function foundBy(end: PathEnd, { maxLength, rank }: PathRequest) {
  if (end.kind === 'FOUND') return end.found;
  const { searchedLength } = end;
  const shorter =
    searchedLength > 0
      ? `Ask with a maxLength of ${searchedLength}${rank === 'STRONGEST' ? ' by rank SHORTEST' : ''}, up to which they were searched for, or with`
      : 'Ask with';
  throw new TooComplexError(
    `Too many relations lie between these two for paths of up to ${maxLength} hops. ${shorter} a filter that fewer relations pass (types, minEvidence, occurredFrom and occurredTo), or without actors that tie everybody together (excludeActorIds)`,
    'maxLength',
  );
}

/** The same over hops that Neo4j is asked for, as far as the search needs them. */
async function searchNeo4j(
  { transactions, threads }: PathPlaces,
  request: PathRequest,
  filter: JudgedFilter,
  shape: Shape,
): Promise<Path[]> {
  const parameters = { actorIds: [request.from, request.to], filter: filterParameters(filter), ...shape };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ids = [request.from, request.to];
    const lookUp = lookUpHops(transactions, ids, request, filter);
    const { maxLength, limit, rank } = request;
    const question = { from: 0, to: request.from === request.to ? 0 : 1, maxLength, limit, rank };
    const end = await threads.search({ kind: 'ASKED', question, ids: [...ids] }, lookUp);
    const paths = foundBy(end, request).paths.map((path) => path.map((actor) => ids[actor] ?? ''));
    const hops = new Map(
      paths.flatMap((path) => path.slice(1).map((id, i) => [keyOf(path[i] ?? '', id), [path[i], id]])),
    );
    const rows = await transactions.read((query) =>
      query<GraphTables & { readonly present: readonly string[] | null }>('path-relations', {
        ...parameters,
        hops: [...hops.values()],
      }),
    );
    await assertPresent(transactions, request, rows[0]?.present ?? []);
    const whole = assemble(paths, assembleRelations(rows, shape), request.directed);
    if (whole) return whole;
  }
  throw new UnavailableError('The graph changes faster than its paths are read; try again');
}

interface HopRow {
  readonly actor: string;
  readonly other: string;
  readonly outward: number | null;
  readonly inward: number | null;
}

/** Reads the hops of actors, and gives numbers to those that come with them: their places in `ids`, which grows. */
function lookUpHops(
  transactions: GraphTransactions,
  ids: string[],
  { directed, excludeActorIds = [] }: PathRequest,
  filter: JudgedFilter,
): (actors: readonly number[]) => Promise<AskedHops | null> {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const excluded = new Set(excludeActorIds);
  const bothWays = relationTypes.filter((type) => !type.directed).map(({ type }) => type);
  let left = MOST_READ;
  return async (actors) => {
    const hops: ActorHops[] = [];
    const first = ids.length;
    for (let at = 0; at < actors.length; at += ACTORS_AT_ONCE) {
      const batch = actors.slice(at, at + ACTORS_AT_ONCE);
      const rows = await transactions.read((query) =>
        query<HopRow>('hops-of-actors', {
          actorIds: batch.map((actor) => ids[actor]),
          filter: filterParameters(filter),
          bothWays: directed ? bothWays : null,
          limit: left,
        }),
      );
      left -= rows.length;
      if (left <= 0) return null;
      const of = new Map(batch.map((actor) => [ids[actor], [] as [number, number, number][]]));
      for (const { actor, other, outward, inward } of rows) {
        if (excluded.has(other)) continue;
        let number = numbers.get(other);
        if (number === undefined) {
          number = ids.push(other) - 1;
          numbers.set(other, number);
        }
        of.get(actor)?.push([number, outward ?? NO_HOP, inward ?? NO_HOP]);
      }
      hops.push(...batch.map((actor) => ({ actor, hops: of.get(ids[actor]) ?? [] })));
    }
    return { hops, newIds: ids.slice(first) };
  };
}

/** The paths; null where a hop has no relation left. */
function assemble(
  found: readonly (readonly string[])[],
  read: ReturnType<typeof assembleRelations>,
  directed: boolean,
): Path[] | null {
  const actors = new Map(read.actors.map((actor): [string, Actor] => [actor.id, actor]));
  const between = new Map<string, Relation[]>();
  for (const relation of read.relations) {
    const { from, to, type } = relation;
    const bothWays = !directed || !relationTypeInfoOf(type).directed;
    for (const [start, end] of bothWays
      ? ([
          [from, to],
          [to, from],
        ] as const)
      : ([[from, to]] as const)) {
      const key = keyOf(start.id, end.id);
      const relations = between.get(key);
      if (relations) relations.push(relation);
      else between.set(key, [relation]);
    }
  }
  const paths: Path[] = [];
  for (const actorIds of found) {
    const along = actorIds.flatMap((id) => actors.get(id) ?? []);
    const hops = actorIds.slice(1).flatMap((id, i) => {
      const relations = between.get(keyOf(actorIds[i] ?? '', id));
      return relations ? [relations] : [];
    });
    if (along.length < actorIds.length || hops.length < actorIds.length - 1) return null;
    paths.push(toPath(along, hops));
  }
  return paths;
}

const keyOf = (from: string, to: string): string => `${from} ${to}`;
