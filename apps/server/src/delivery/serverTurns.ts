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
