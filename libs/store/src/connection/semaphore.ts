import { UnavailableError } from '@entente/model';

/** Releases a place. Calling it again has no effect. */
export type Release = () => void;

/** The limits of a semaphore. */
export interface SemaphoreLimits {
  /** Places in all. */
  readonly total: number;
  /** Places of one client: fewer than in all, so that there is always one for others. */
  readonly perClient: number;
  /** Requests that may wait at once. */
  readonly longestQueue: number;
}

interface Waiting {
  readonly admit: () => void;
  readonly refuse: (reason: UnavailableError) => void;
}

interface Client {
  atWork: number;
  readonly queue: Waiting[];
}

/**
 * A semaphore that is fair to clients: those that wait get places in rotation, client by client, however much one of them asks for.
 * When the queue is full, the client with the most waiting requests loses its last one to a client that has fewer; else the new request
 * is refused at once.
 */
export class Semaphore {
  #atWork = 0;
  #waiting = 0;
  /** Clients that work or wait, in the order in which they get the next place. */
  readonly #clients = new Map<unknown, Client>();

  constructor(readonly limits: SemaphoreLimits) {}

  /**
   * A place for a client, now or as soon as there is one.
   *
   * @param signal aborted when nobody waits for it any more
   * @throws UnavailableError where too many wait already, or the signal is aborted
   */
  async acquire(who: unknown = undefined, signal?: AbortSignal): Promise<Release> {
    const client = this.#clients.get(who) ?? { atWork: 0, queue: [] };
    this.#clients.set(who, client);
    if (this.#atWork < this.limits.total && client.atWork < this.limits.perClient) this.#begin(client);
    else await this.#wait(who, client, signal);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#atWork -= 1;
      client.atWork -= 1;
      this.#forget(who, client);
      this.#next();
    };
  }

  /** Runs work in a place of its own. @throws UnavailableError as `acquire` does */
  async run<T>(who: unknown, work: () => Promise<T>): Promise<T> {
    const end = await this.acquire(who);
    try {
      return await work();
    } finally {
      end();
    }
  }

  #begin(client: Client): void {
    this.#atWork += 1;
    client.atWork += 1;
  }

  #wait(who: unknown, client: Client, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (
        signal?.aborted === true ||
        (this.#waiting >= this.limits.longestQueue && !this.#makeRoom(client))
      ) {
        this.#forget(who, client);
        reject(busy());
        return;
      }
      const leave = (): void => {
        client.queue.splice(client.queue.indexOf(waiting), 1);
        this.#waiting -= 1;
        this.#forget(who, client);
        reject(busy());
      };
      const waiting: Waiting = {
        admit: () => {
          signal?.removeEventListener('abort', leave);
          this.#begin(client);
          resolve();
        },
        refuse: (reason) => {
          signal?.removeEventListener('abort', leave);
          reject(reason);
        },
      };
      client.queue.push(waiting);
      this.#waiting += 1;
      signal?.addEventListener('abort', leave, { once: true });
    });
  }

  /** Refuses the last request of the client with the longest queue, for a client whose queue is shorter by two or more. */
  #makeRoom(client: Client): boolean {
    let longest = client;
    for (const other of this.#clients.values()) {
      if (other.queue.length > longest.queue.length) longest = other;
    }
    if (longest.queue.length <= client.queue.length + 1) return false;
    longest.queue.pop()?.refuse(busy());
    this.#waiting -= 1;
    return true;
  }

  #next(): void {
    if (this.#waiting === 0) return;
    for (const [who, client] of this.#clients) {
      if (client.queue.length === 0 || client.atWork >= this.limits.perClient) continue;
      const waiting = client.queue.shift();
      this.#waiting -= 1;
      // Others come before its next one.
      this.#clients.delete(who);
      this.#clients.set(who, client);
      waiting?.admit();
      return;
    }
  }

  #forget(who: unknown, { atWork, queue: line }: Client): void {
    if (atWork === 0 && line.length === 0) this.#clients.delete(who);
  }
}

const busy = (): UnavailableError =>
  new UnavailableError('Too much is asked at once; ask again in a few seconds');
