import { UnavailableError } from '@entente/model';
import { Semaphore } from '@entente/store';

/** The semaphores of a server, by kind of operation. */
export interface ServerSemaphores {
  readonly small: Semaphore;
  readonly large: Semaphore;
  readonly write: Semaphore;
  readonly documents: Semaphore;
  readonly exports: Semaphore;
  /** Document files that are being read. */
  readonly reading: Semaphore;
  /** Files that are being imported. */
  readonly imports: Semaphore;
}

/**
 * Each kind has its own, so that large queries do not delay small ones, and queries do not delay writes. Only a few large ones
 * run at once, since one processor serves them all. A document may have megabytes, and an export take as long as its reader does.
 */
export const serverSemaphores = (): ServerSemaphores => ({
  small: new Semaphore({ total: 40, perClient: 32, longestQueue: 256 }),
  large: new Semaphore({ total: 5, perClient: 4, longestQueue: 16 }),
  write: new Semaphore({ total: 20, perClient: 16, longestQueue: 256 }),
  documents: new Semaphore({ total: 8, perClient: 6, longestQueue: 128 }),
  exports: new Semaphore({ total: 4, perClient: 2, longestQueue: 16 }),
  reading: new Semaphore({ total: 2, perClient: 2, longestQueue: 64 }),
  imports: new Semaphore({ total: 2, perClient: 1, longestQueue: 16 }),
});

/** Releases bytes. Calling it again has no effect. */
export type ReleaseBytes = () => void;

const MEGABYTE = 2 ** 20;

/**
 * Bytes that are held for requests which are not yet answered to the last byte: bodies that came, responses that are still being read. So many
 * in all, and no more than a share of them for one client.
 */
export class BytesInFlight {
  #held = 0;
  readonly #ofClients = new Map<string, number>();

  constructor(
    readonly most = 128 * MEGABYTE,
    readonly mostOfOne = 64 * MEGABYTE,
  ) {}

  /** Counts bytes until they are released. @throws UnavailableError where there would be too many */
  take(client: string, bytes: number): ReleaseBytes {
    const held = this.#ofClients.get(client) ?? 0;
    if (this.#held + bytes > this.most || held + bytes > this.mostOfOne) {
      throw new UnavailableError(
        'Too much is being sent and received at once; read what was asked for, and ask again in a few seconds',
      );
    }
    return this.#count(client, bytes);
  }

  /** Counts bytes that are sent whatever others hold: responses to writes that are done already. */
  insist(client: string, bytes: number): ReleaseBytes {
    return this.#count(client, bytes);
  }

  #count(client: string, bytes: number): ReleaseBytes {
    this.#add(client, bytes);
    let isHeld = true;
    return () => {
      if (isHeld) this.#add(client, -bytes);
      isHeld = false;
    };
  }

  #add(client: string, bytes: number): void {
    this.#held += bytes;
    const held = (this.#ofClients.get(client) ?? 0) + bytes;
    if (held === 0) this.#ofClients.delete(client);
    else this.#ofClients.set(client, held);
  }
}
