import { relationTypes, type Ties, type VisitTie } from '@entente/model';
import { forEachTie } from './networkView.js';
import type { RankOf } from './passing.js';
import type { RelationNetwork } from './relationNetwork.js';

const pointing = relationTypes.map(({ directed }) => directed);

/**
 * The ties of a network that pass. With `directed`, a relation is gone along from → to alone, save where its type has no direction.
 * Actors stand in the order of their ids where nothing else tells chains apart.
 */
export class NetworkTies implements Ties {
  readonly actorCount: number;

  constructor(
    readonly network: RelationNetwork,
    readonly rankOf: RankOf,
    readonly directed: boolean,
  ) {
    this.actorCount = network.actorIds.length;
  }

  leaving(actor: number, visit: VisitTie): void {
    this.#visit(actor, this.network.from, visit);
  }

  arriving(actor: number, visit: VisitTie): void {
    this.#visit(actor, this.network.to, visit);
  }

  compare(a: number, b: number): number {
    const { actorIds } = this.network;
    const [one = '', other = ''] = [actorIds[a], actorIds[b]];
    return one < other ? -1 : Number(one > other);
  }

  /** The relations by which a chain may go from one actor to another next to it. */
  between(from: number, to: number): number[] {
    const { network } = this;
    const found: number[] = [];
    const [fewer, other] =
      (network.tieCounts[from] ?? 0) <= (network.tieCounts[to] ?? 0) ? [from, to] : [to, from];
    forEachTie(network, fewer, (relation) => {
      const starts = network.from[relation];
      const ends = network.to[relation];
      if ((starts === fewer ? ends : starts) !== other) return;
      if (this.#isAgainst(relation, from, network.from)) return;
      if (this.rankOf(relation) >= 0) found.push(relation);
    });
    return found;
  }

  #visit(actor: number, end: Int32Array, visit: VisitTie): void {
    const { network, rankOf } = this;
    forEachTie(network, actor, (relation) => {
      if (this.#isAgainst(relation, actor, end)) return;
      const rank = rankOf(relation);
      const from = network.from[relation] ?? 0;
      if (rank >= 0) visit(from === actor ? (network.to[relation] ?? 0) : from, rank);
    });
  }

  /** Whether the direction of a relation forbids to go along it with the actor at that end of it. */
  #isAgainst(relation: number, actor: number, end: Int32Array): boolean {
    return this.directed && end[relation] !== actor && pointing[this.network.type[relation] ?? 0] === true;
  }
}
