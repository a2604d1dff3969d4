import { UnavailableError } from '@entente/model';

/** Gives back a turn. Once is enough; more often does no harm. */
export type Release = () => void;

/** How many turns there are. */
export interface SemaphoreLimits {
  /** At work at once, of all. */
  readonly total: number;
  /** At work at once, of one client: less than of all, so that others always find one. */
  readonly perClient: number;
  /** Waiting at once, of all. */
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
 * Turns for work of which only so much goes on at once, shared fairly: those who wait have theirs client by client, however much one of
 * them asks for. Where too many wait, whoever has most in the line loses the last of it to one who has less; else one is turned away at once,
 * so that those who wait are served.
 */
export class Semaphore {
  #atWork = 0;
  #waiting = 0;
  /** Those who are at work or wait, in the order in which they are looked at for the next turn. */
  readonly #clients = new Map<unknown, Client>();

  constructor(readonly limits: SemaphoreLimits) {}

  /**
   * A turn for a client, now or when it has one.
   *
   * @param signal given when nobody waits for it any more
   * @throws UnavailableError where too many wait already, or the signal is given
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

  /** Does work when it is its turn. @throws UnavailableError as `take` does */
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
      if (signal?.aborted === true || (this.#waiting >= this.limits.longestQueue && !this.#makeRoom(client))) {
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

  /** Turns away the last of whoever has most in the line, for a client that has less there by two or more. */
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
