import { relationTypes } from '@entente/model';
import { areThere } from '../answers/areThere.js';
import { TornAnswerError } from '../answers/tornAnswerError.js';
import { callerSignal } from '../connection/callerSignal.js';
import { untilCallerLeaves } from '../connection/untilCallerLeaves.js';
import type { GraphTransactions } from '../graphTransactions.js';
import { readLogHead } from '../reads/readLog.js';
import type { NetworkColumns } from './networkColumns.js';
import { RelationNetwork } from './relationNetwork.js';

/** Entries of the log that are caught up with in one go. */
export const STRIDE = 10_000;
/** From so many relations on, what finds some of them had better not go through all. */
const LARGE = 20_000;
/** When more than this was left behind in the network, and more than there is, it is read anew. */
const MOST_LEFT_BEHIND = 100_000;
/** Further behind than this, reading everything anew is faster. */
const TOO_FAR = 200_000;

/** What the log tells of since an entry of it. */
export interface News {
  /** The place of its last entry. */
  readonly head: number;
  /** What the next entries changed, a stride of them at most. */
  readonly changes: readonly { readonly id: string; readonly relation: NetworkColumns | null }[];
}

/** A network as it is known here. */
export interface KnownNetwork {
  readonly network: RelationNetwork;
  /** The entry of the log that the network is up to; it moves on with what is learnt. */
  sequence: number;
}

/**
 * A network that follows the log: read once, and told at each use what is new since, so that whoever wrote, here or elsewhere, is
 * heard.
 */
export class LiveNetwork {
  #loaded: Promise<KnownNetwork> | null = null;
  #isLarge = false;

  constructor(readonly transactions: GraphTransactions) {}

  /** Whether there are many relations, as far as is known: a matter of speed alone. */
  get isLarge(): boolean {
    return this.#isLarge;
  }

  /** The network as it is known, read if it is not there yet. It changes with what is learnt. */
  known(): Promise<KnownNetwork> {
    // For all who wait for it, and whoever comes later: it goes on when the first of them leaves.
    this.#loaded ??= callerSignal
      .exit(() => this.#read())
      .catch((error: unknown) => {
        this.#loaded = null;
        throw error;
      });
    const loading = this.#loaded;
    return untilCallerLeaves(() => loading);
  }

  /**
   * Brings a network up to what was asked of the log at its entry `since`.
   *
   * @throws TornAnswerError where a relation of the news was deleted while it was read
   */
  learn(known: KnownNetwork, since: number, { head, changes }: News): void {
    for (const { relation } of changes) {
      if (relation && !isWhole(relation))
        throw new TornAnswerError('A relation was deleted while it was read');
    }
    const { network } = known;
    // A log that is shorter than it was is another database's.
    const tooMuchLeft = network.leftBehind > Math.max(MOST_LEFT_BEHIND, network.relationCount);
    if (head < since || head - since > TOO_FAR || tooMuchLeft) {
      this.forget();
      return;
    }
    const until = Math.min(head, since + STRIDE);
    // Of two that catch up at once, the later one has the last word.
    if (until > known.sequence) {
      for (const { id, relation } of changes) {
        if (relation) network.set(relation);
        else network.remove(id);
      }
      known.sequence = until;
    }
    this.#isLarge = network.relationCount >= LARGE;
  }

  /** Has everything read anew at the next use. */
  forget(): void {
    this.#loaded = null;
  }

  async #read(): Promise<KnownNetwork> {
    // The head first: what is written meanwhile is caught up with.
    const sequence = await this.transactions.read((query) => readLogHead(query));
    const network = new RelationNetwork();
    for (const { type } of relationTypes) {
      const rows = await this.transactions.read((query) =>
        query<{ relation: NetworkColumns }>('network-relations', { filter: { types: [type] } }),
      );
      // The log tells of what is deleted meanwhile.
      for (const { relation } of rows) if (isWhole(relation)) network.set(relation);
    }
    this.#isLarge = network.relationCount >= LARGE;
    return { network, sequence };
  }
}

/** Whether all was there when it was read: from its id to what came last to it. */
const isWhole = ([id, , from, to, , , , , , , , sourceIds, , knownRanks]: NetworkColumns): boolean =>
  areThere(id, from, to, sourceIds, knownRanks);
