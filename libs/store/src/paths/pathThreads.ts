import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { untilCallerLeaves } from '../connection/caller.js';
import type { AskedHops, PathJob, PathReply } from './networkPaths.js';

/** Searches at once. */
const MOST_THREADS = 2;
/** Megabytes for what a thread keeps beside its columns. */
const HEAP = 256;
/** As it is built: seen from src and from dist it is the same file, and a thread runs what is built alone. */
const thread = new URL('../../dist/paths/pathThread.js', import.meta.url);

/** Finds the hops of actors; null where these are more than a search may have. */
type LookUp = (actors: readonly number[]) => Promise<AskedHops | null>;

/** How a search ended. */
export type PathEnd = Exclude<PathReply, { kind: 'NEEDS' }>;
/** A job before the flag is made by which it is ended. */
type NewJob = PathJob extends infer Job ? (Job extends unknown ? Omit<Job, 'over'> : never) : never;

/**
 * The threads that search for paths, so that a search does not block other requests. They are started when they are needed first, and
 * kept; they do not keep the process from ending.
 */
export class PathThreads {
  readonly #idle: Worker[] = [];
  readonly #inTurn = pLimit(MOST_THREADS);

  /**
   * Has a thread search, and looks up the hops that it asks for.
   *
   * @throws UnavailableError when nobody waits for it any more: the search ends then too
   */
  search(job: NewJob, lookUp: LookUp = () => Promise.resolve(null)): Promise<PathEnd> {
    const over = new Int32Array(new SharedArrayBuffer(4));
    return untilCallerLeaves(
      () => this.#inTurn(() => this.#run({ ...job, over }, lookUp)),
      () => Atomics.store(over, 0, 1),
    );
  }

  async #run(job: PathJob, lookUp: LookUp): Promise<PathEnd> {
    if (Atomics.load(job.over, 0) === 1) return { kind: 'GIVEN_UP', searchedLength: 0 };
    const worker = this.#idle.pop() ?? start();
    worker.ref();
    try {
      const end = await ended(worker, job, lookUp);
      this.#idle.push(worker);
      worker.unref();
      return end;
    } catch (error) {
      void worker.terminate();
      if ((error as { code?: unknown }).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      return { kind: 'GIVEN_UP', searchedLength: 0 };
    }
  }
}

function start(): Worker {
  return new Worker(thread, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    execArgv: [],
    name: 'paths',
  });
}

function ended(worker: Worker, job: PathJob, lookUp: LookUp): Promise<PathEnd> {
  return new Promise<PathEnd>((resolve, reject) => {
    // Removed one by one: after removeAllListeners, a Worker delivers no messages any more.
    const settle = (act: () => void): void => {
      worker.off('message', onReply).off('error', fail).off('exit', exit);
      act();
    };
    const fail = (error: unknown): void => {
      settle(() => reject(error instanceof Error ? error : new Error(String(error))));
    };
    const exit = (code: number): void =>
      fail(new Error(`The thread that searches for paths ended with ${code}`));
    const onReply = (reply: PathReply): void => {
      if (reply.kind === 'NEEDS') lookUp(reply.actors).then((hops) => worker.postMessage(hops), fail);
      else settle(() => resolve(reply));
    };
    worker.on('message', onReply).on('error', fail).on('exit', exit);
    worker.postMessage(job);
  });
}
