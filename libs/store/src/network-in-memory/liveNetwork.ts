import { callerSignal, untilCallerLeaves } from '../connection/caller.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { InconsistentReadError } from '../connection/inconsistentRead.js';
import { readLogHead } from '../log/log.js';
import type { NetworkColumns } from './networkColumns.js';
import { isWhole, readNetwork, readNetworkAside } from './readNetwork.js';
import type { RelationNetwork } from './relationNetwork.js';

/** Entries of the log that are caught up with in one go. */
export const STRIDE = 10_000;
/** From so many relations on, what finds some of them had better not go through all. */
const LARGE = 20_000;
/** When more than this was left behind in the network, and more than there is, it is read anew. */
const MOST_LEFT_BEHIND = 100_000;
/** Further behind than this, reading everything anew is faster. */
const TOO_FAR = 200_000;

/** Bytes of memory that the network may use by default. */
const USUAL_MEMORY = 2 ** 30;
/** What a relation takes at the least. */
const LEAST_BYTES = 90;

/** What changed since an entry of the log. */
export interface News {
  /** The place of its last entry. */
  readonly head: number;
  /** What the next entries changed, a stride of them at most. */
  readonly changes: readonly { readonly id: string; readonly relation: NetworkColumns | null }[];
}

/** A network as it is known here. */
export interface KnownNetwork {
  readonly network: RelationNetwork;
  /** The entry of the log that the network is up to; it grows with each update. */
  sequence: number;
}

/**
 * The state of the network: not asked for yet; being read, with the part of all relations that was; in memory; or larger than
 * it may be, so that Neo4j itself is asked instead.
 */
export type NetworkState =
  | { readonly name: 'UNREAD' | 'PRESENT' | 'TOO_LARGE' }
  | { readonly name: 'READING'; readonly fraction: number };

/**
 * A network that follows the log: read once, then updated from the log at each use, so that it has what this and other processes
 * wrote.
 */
export class LiveNetwork {
  #loaded: Promise<KnownNetwork | null> | null = null;
  #present: KnownNetwork | null = null;
  #state: NetworkState = { name: 'UNREAD' };
  #isLarge = false;

  /** `mostBytes`: what the network may take of memory. */
  constructor(
    readonly transactions: GraphTransactions,
    readonly mostBytes = USUAL_MEMORY,
  ) {}

  /** Whether there are many relations, as far as is known: a matter of speed alone. */
  get isLarge(): boolean {
    return this.#isLarge;
  }

  get state(): NetworkState {
    return this.#state;
  }

  /** The network as it is known, where it is in memory already. */
  get present(): KnownNetwork | null {
    return this.#present;
  }

  /** The network, read if it is not there yet; it changes with each update. Null where it is larger than allowed. */
  known(): Promise<KnownNetwork | null> {
    if (this.#loaded === null) {
      // Shared by all callers: it continues when the first of them leaves.
      const loading = callerSignal.exit(() => this.#read());
      this.#loaded = loading;
      loading
        .then((known) => {
          if (this.#loaded !== loading) return;
          this.#present = known;
          this.#state = { name: known ? 'PRESENT' : 'TOO_LARGE' };
        })
        .catch(() => {
          if (this.#loaded === loading) this.forget();
        });
    }
    const loading = this.#loaded;
    return untilCallerLeaves(() => loading);
  }

  /**
   * Updates a network with what was read of the log after its entry `since`.
   *
   * @throws InconsistentReadError where a relation of the news was deleted while it was read
   */
  learn(known: KnownNetwork, since: number, { head, changes }: News): void {
    for (const { relation } of changes) {
      if (relation && !isWhole(relation))
        throw new InconsistentReadError('A relation was deleted while it was read');
    }
    const { network } = known;
    // A log that is shorter than it was is another database's.
    const tooMuchLeft = network.leftBehind > Math.max(MOST_LEFT_BEHIND, network.relationCount);
    if (head < since || head - since > TOO_FAR || tooMuchLeft || network.byteLength > this.mostBytes) {
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
    this.#present = null;
    this.#state = { name: 'UNREAD' };
  }

  async #read(): Promise<KnownNetwork | null> {
    this.#state = { name: 'READING', fraction: 0 };
    // The head is read first, so that what is written meanwhile is caught up later.
    const sequence = await this.transactions.read((query) => readLogHead(query));
    const counts = await this.transactions.read((query) =>
      query<{ type: string; count: number }>('relation-counts', {}),
    );
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    this.#isLarge = all >= LARGE;
    if (all * LEAST_BYTES > this.mostBytes) return null;
    const toRead = { counts, mostBytes: this.mostBytes };
    const onProgress = (fraction: number): void => {
      this.#state = { name: 'READING', fraction };
    };
    // To start a thread takes longer than to read a small graph.
    const { driver, database } = this.transactions;
    const { address } = driver;
    const network = await (this.#isLarge && address
      ? readNetworkAside({ ...toRead, address, database }, onProgress)
      : readNetwork(this.transactions, toRead, onProgress));
    return network && { network, sequence };
  }
}

/** How often the log is asked for more before the question goes to Neo4j instead. */
const ATTEMPTS = 20;

/**
 * The network in memory as it stands with everything that was written before this was asked; null where it is not in memory, or the
 * graph changes faster than it is followed.
 */
export async function currentNetwork(
  transactions: GraphTransactions,
  live: LiveNetwork,
): Promise<KnownNetwork | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = live.present;
    if (!known) return null;
    const { sequence } = known;
    const head = await transactions.read(async (query) => {
      const [news] = await query<News>('network-news', { sequence, stride: STRIDE });
      if (!news) return -1;
      live.learn(known, sequence, news);
      return news.head;
    });
    if (live.present === known && head >= 0 && known.sequence >= head) return known;
  }
  return null;
}
