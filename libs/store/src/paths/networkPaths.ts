import {
  findPaths,
  NO_HOP,
  type PathLimits,
  type PathQuestion,
  relationTypes,
  type HopSource,
  type HopTable,
} from '@entente/model';
import { forEachRelationOf, type NetworkView } from '../network-in-memory/networkView.js';
import { type NumberedFilter, passingIn, type RankOf } from '../network-in-memory/passing.js';

/** A question to the network in memory, with numbers for ids. */
interface NetworkQuestion extends PathQuestion {
  readonly filter: NumberedFilter;
  /** Whether a relation is gone along from → to alone, save where its type has no direction. */
  readonly directed: boolean;
  /** Actors that no path passes. */
  readonly excluded: readonly number[];
}

/** Paths as lists of actors, and the relations of all their hops. */
export interface NumberedPaths {
  readonly paths: readonly (readonly number[])[];
  readonly relations: readonly number[];
}

/** Whether relations of a type lead one way alone. */
const leadsOneWay = relationTypes.map(({ directed }) => directed);

/**
 * The paths of a network in memory. Equal paths are ordered by the actors' ids.
 *
 * @throws PathSearchEnded where that takes more than it may
 */
export function networkPaths(
  network: NetworkView,
  question: NetworkQuestion,
  limits: PathLimits,
): NumberedPaths {
  const source = new NetworkHops(network, question);
  const paths = findPaths(source, question, limits);
  const relations = new Set<number>();
  const hops = new Set<string>();
  for (const path of paths) {
    for (const [i, actor] of path.slice(1).entries()) {
      const before = path[i] ?? actor;
      const hop = `${before} ${actor}`;
      if (hops.has(hop)) continue;
      hops.add(hop);
      source.between(before, actor, (relation) => relations.add(relation));
    }
  }
  return { paths, relations: [...relations] };
}

class NetworkHops implements HopSource {
  readonly actorCount: number;
  readonly #rankOf: RankOf;
  readonly #directed: boolean;
  readonly #excluded: ReadonlySet<number>;

  constructor(
    readonly network: NetworkView,
    { filter, directed, excluded }: NetworkQuestion,
  ) {
    this.actorCount = network.actorCount;
    this.#rankOf = passingIn(network, filter);
    this.#directed = directed;
    this.#excluded = new Set(excluded);
  }

  load(actor: number, table: HopTable): void {
    const { network } = this;
    table.begin(actor);
    forEachRelationOf(network, actor, (relation) => {
      const rank = this.#rankOf(relation);
      const from = network.from[relation] ?? 0;
      const other = from === actor ? (network.to[relation] ?? 0) : from;
      if (rank < 0 || other >= this.actorCount || this.#excluded.has(other)) {
        table.budget.spend(1);
        return;
      }
      const oneWay = this.#leadsOneWay(relation);
      table.add(other, oneWay && from !== actor ? NO_HOP : rank, oneWay && from === actor ? NO_HOP : rank);
    });
  }

  compare(a: number, b: number): number {
    return (this.network.order[a] ?? 0) - (this.network.order[b] ?? 0);
  }

  /** Visits the relations by which a path may go from one actor to another. */
  between(from: number, to: number, visit: (relation: number) => void): void {
    const { network } = this;
    const { relationCounts } = network;
    const [fewer, other] = (relationCounts[from] ?? 0) <= (relationCounts[to] ?? 0) ? [from, to] : [to, from];
    forEachRelationOf(network, fewer, (relation) => {
      const start = network.from[relation];
      if ((start === fewer ? network.to[relation] : start) !== other) return;
      if (start !== from && this.#leadsOneWay(relation)) return;
      if (this.#rankOf(relation) >= 0) visit(relation);
    });
  }

  #leadsOneWay(relation: number): boolean {
    return this.#directed && leadsOneWay[this.network.type[relation] ?? 0] === true;
  }
}

/** A search in the network in memory, or in hops that the thread asks for as it needs them. */
export type PathJob = {
  /** 1 as soon as nobody waits for it any more. */
  readonly over: Int32Array;
} & (
  | { readonly kind: 'NETWORK'; readonly network: NetworkView; readonly question: NetworkQuestion }
  | { readonly kind: 'ASKED'; readonly question: PathQuestion; readonly ids: readonly string[] }
);

/** What leads from an actor to others: by hop the other one, the rank on the way to it, and that on the way from it (NO_HOP: none). */
export interface ActorHops {
  readonly actor: number;
  readonly hops: readonly (readonly [other: number, outward: number, inward: number])[];
}

/** The hops that were asked for, and the ids of actors that have come with them, in the order of their numbers. */
export interface AskedHops {
  readonly hops: readonly ActorHops[];
  readonly newIds: readonly string[];
}

/** A message of the thread: whose hops it needs, or how the search ended. */
export type PathReply =
  | { readonly kind: 'NEEDS'; readonly actors: readonly number[] }
  | { readonly kind: 'FOUND'; readonly found: NumberedPaths }
  | { readonly kind: 'GIVEN_UP'; readonly searchedLength: number };
