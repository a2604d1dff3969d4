import { relationTypes, UnavailableError } from '@entente/model';
import { areThere } from '../answers/areThere.js';
import { TornAnswerError } from '../answers/tornAnswerError.js';
import { callerSignal } from '../connection/callerSignal.js';
import { untilCallerLeaves } from '../connection/untilCallerLeaves.js';
import type { GraphTransactions } from '../graphTransactions.js';
import { readLogHead } from '../reads/readLog.js';
import type { NetworkColumns } from './networkColumns.js';
import { RelationNetwork } from './relationNetwork.js';

/** Entries of the log that are caught up with in one go. */
const STRIDE = 10_000;
/** From so many relations on, what finds some of them had better not go through all. */
const LARGE = 20_000;
/** When more than this was left behind in the network, and more than there is, it is read anew. */
const MOST_LEFT_BEHIND = 100_000;
/** Further behind than this, reading everything anew is faster. */
const TOO_FAR = 200_000;

interface Changes {
  readonly head: number;
  readonly changes: readonly { readonly id: string; readonly relation: NetworkColumns | null }[];
  readonly present: readonly string[];
}

/** A network that is up to date, and which of the actors asked about there are. */
export interface CurrentNetwork {
  readonly network: RelationNetwork;
  readonly present: ReadonlySet<string>;
}

/**
 * A network in step with the log: read once, and brought up to the log's last entry by one statement before each use, so that whoever
 * wrote, here or elsewhere, is heard.
 */
export class LiveNetwork {
  #loaded: Promise<Loaded> | null = null;
  #isLarge = false;

  constructor(readonly transactions: GraphTransactions) {}

  /** Whether there are many relations, as far as is known: a matter of speed alone. */
  get isLarge(): boolean {
    return this.#isLarge;
  }

  /** Reads the network if it is not there yet, so that nobody has to wait for it later. */
  async load(): Promise<void> {
    await this.#load();
  }

  /** The network as the log's last entry leaves it. `actorIds`: of whom it is asked whether they are there. */
  async current(actorIds: readonly string[]): Promise<CurrentNetwork> {
    for (;;) {
      const loaded = await this.#load();
      const since = loaded.sequence;
      const [row] = await this.transactions.read(async (query) => {
        const rows = await query<Changes>('network-changes', { sequence: since, stride: STRIDE, actorIds });
        for (const { relation } of rows[0]?.changes ?? []) {
          if (relation && !isWhole(relation))
            throw new TornAnswerError('A relation was deleted while it was read');
        }
        return rows;
      });
      if (!row) throw new UnavailableError('The graph could not be read; try again');
      const { head, changes, present } = row;
      // A log that is shorter than it was is another database's.
      const { relationCount, leftBehind } = loaded.network;
      const tooMuchLeft = leftBehind > Math.max(MOST_LEFT_BEHIND, relationCount);
      if (head < since || head - since > TOO_FAR || tooMuchLeft) {
        this.forget();
        continue;
      }
      const until = Math.min(head, since + STRIDE);
      // Of two that catch up at once, the later one has the last word.
      if (until > loaded.sequence) {
        for (const { id, relation } of changes) {
          if (relation) loaded.network.set(relation);
          else loaded.network.remove(id);
        }
        loaded.sequence = until;
      }
      this.#isLarge = loaded.network.relationCount >= LARGE;
      if (until === head) return { network: loaded.network, present: new Set(present) };
    }
  }

  /** Has everything read anew at the next use. */
  forget(): void {
    this.#loaded = null;
  }

  #load(): Promise<Loaded> {
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

  async #read(): Promise<Loaded> {
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

interface Loaded {
  readonly network: RelationNetwork;
  /** The entry of the log that the network is up to. */
  sequence: number;
}
