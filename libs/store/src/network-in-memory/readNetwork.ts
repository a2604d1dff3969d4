import { Worker } from 'node:worker_threads';
import { UnavailableError } from '@entente/model';
import pLimit from 'p-limit';
import type { Neo4jAddress } from '../connection/driver.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { areThere } from '../connection/inconsistentRead.js';
import type { NetworkColumns } from './networkColumns.js';
import { type NetworkParts, RelationNetwork } from './relationNetwork.js';

/** Relations that are read by one statement, so that none takes long. */
const PAGE = 5_000;
/** While Neo4j reads one page, another one is taken in. */
const PAGES_AT_ONCE = 2;
/** Megabytes of a thread's heap: for rows that are freed at once, and for data besides the columns. */
const HEAP = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 512 };
/** As it is built: seen from src and from dist it is the same file, and a thread runs what is built alone. */
const thread = new URL('../../dist/network-in-memory/networkThread.js', import.meta.url);

/** Which relations are read: how many there are of each type, and what the network may take of memory. */
export interface NetworkToRead {
  readonly counts: readonly { readonly type: string; readonly count: number }[];
  readonly mostBytes: number;
}

/** What the thread is given. */
export interface NetworkJob extends NetworkToRead {
  readonly address: Neo4jAddress;
  readonly database: string | undefined;
}

/** What it says: how much is there; what it read, null where that is more than may be; or why it could not. */
export type NetworkReply =
  | { readonly kind: 'AT'; readonly fraction: number }
  | { readonly kind: 'READ'; readonly parts: NetworkParts | null }
  | { readonly kind: 'FAILED'; readonly unavailable: boolean; readonly message: string };

/** Reads all relations in pages, those of two types at once. Null where they take more memory than they may. */
export async function readNetwork(
  transactions: GraphTransactions,
  { counts, mostBytes }: NetworkToRead,
  onProgress: (fraction: number) => void,
): Promise<RelationNetwork | null> {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const network = new RelationNetwork();
  network.reserve(all);
  const inTurn = pLimit(PAGES_AT_ONCE);
  const readType = async (type: string): Promise<void> => {
    for (let after = '', isMore = true; isMore && network.byteLength <= mostBytes;) {
      let [rows, last] = [0, after];
      const parameters = { filter: { types: [type] }, after, limit: PAGE };
      await transactions.each({ name: 'network-relations', parameters, column: 'relation' }, (row) => {
        const relation = row as NetworkColumns;
        rows += 1;
        if (areThere(relation[0])) [last] = relation;
        // What is deleted meanwhile is in the log.
        if (isWhole(relation)) network.set(relation);
      });
      isMore = rows >= PAGE;
      after = last;
      onProgress(Math.min(1, network.relationCount / all));
    }
  };
  await Promise.all(counts.map(({ type }) => inTurn(() => readType(type))));
  return network.byteLength > mostBytes ? null : network;
}

/**
 * The same in a thread of its own with a driver of its own, which ends with what it needed to read: the memory that rows pass through is not
 * this thread's, and nobody else waits.
 *
 * @throws UnavailableError where the database is away, too slow or overloaded
 */
export function readNetworkAside(
  job: NetworkJob,
  onProgress: (fraction: number) => void,
): Promise<RelationNetwork | null> {
  const { uri, username, password } = job.address;
  const worker = new Worker(thread, {
    // What provides an address may have more to it, that cannot be handed to a thread.
    workerData: { ...job, address: { uri, username, password } } satisfies NetworkJob,
    resourceLimits: HEAP,
    execArgv: [],
    name: 'network',
  });
  // Its end need not be awaited.
  worker.unref();
  return new Promise<RelationNetwork | null>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The thread that reads the network ended with ${code}`)));
    worker.on('message', (reply: NetworkReply) => {
      switch (reply.kind) {
        case 'AT':
          onProgress(reply.fraction);
          break;
        case 'READ':
          resolve(reply.parts && new RelationNetwork(reply.parts));
          break;
        case 'FAILED':
          reject(reply.unavailable ? new UnavailableError(reply.message) : new Error(reply.message));
      }
    });
  });
}

/** Whether all was there when it was read: from its id to what came last to it. */
export const isWhole = ([id, from, to, , , , , , , , sourceIds, , knownRanks]: NetworkColumns): boolean =>
  areThere(id, from, to, sourceIds, knownRanks);
