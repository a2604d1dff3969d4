import { UnavailableError } from '@entente/model';
import { Turns } from '@entente/store';

/** The turns of a server, by what is done in them. */
export interface ServerTurns {
  readonly small: Turns;
  readonly large: Turns;
  readonly write: Turns;
  readonly documents: Turns;
}

/**
 * Each kind waits for its own, so that large questions keep nobody from small ones, and questions nobody from writing. Of large ones only a
 * few are at work: what they have to be worked out with is one processor. A document may have megabytes.
 */
export const serverTurns = (): ServerTurns => ({
  small: new Turns({ most: 40, ofOne: 32, longestLine: 256 }),
  large: new Turns({ most: 5, ofOne: 4, longestLine: 16 }),
  write: new Turns({ most: 20, ofOne: 16, longestLine: 256 }),
  documents: new Turns({ most: 8, ofOne: 6, longestLine: 128 }),
});

/** Gives back bytes. Once is enough; more often does no harm. */
export type GiveBack = () => void;

const MEGABYTE = 2 ** 20;

/**
 * Bytes that are held for requests which are not yet answered to the last byte: bodies that came, answers that somebody still reads. So many
 * in all, and no more than a share of them for one client.
 */
export class BytesInFlight {
  #held = 0;
  readonly #ofClients = new Map<string, number>();

  constructor(
    readonly most = 128 * MEGABYTE,
    readonly mostOfOne = 64 * MEGABYTE,
  ) {}

  /** Counts bytes until they are given back. @throws UnavailableError where there would be too many */
  take(client: string, bytes: number): GiveBack {
    const held = this.#ofClients.get(client) ?? 0;
    if (this.#held + bytes > this.most || held + bytes > this.mostOfOne) {
      throw new UnavailableError(
        'Too much is being sent and received at once; read what was asked for, and ask again in a few seconds',
      );
    }
    return this.#count(client, bytes);
  }

  /** Counts bytes that are sent whatever others hold: what tells of something that was done already. */
  insist(client: string, bytes: number): GiveBack {
    return this.#count(client, bytes);
  }

  #count(client: string, bytes: number): GiveBack {
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
