import { Stance } from './stance.js';

/** A claim as far as it is counted where it stands: the documents it cites, and whose voice each of these is (`sourceOrigin`). */
export interface BackedClaim {
  readonly stance: Stance;
  readonly documents: readonly string[];
  readonly publishers: readonly string[];
}

/** In how many distinct documents, of how many distinct publishers, evidence rests. */
export interface Backing {
  readonly documents: number;
  readonly publishers: number;
}

/**
 * Counts the documents and the publishers behind a relation's evidence. Where claims affirm it and none denies it, those of the
 * affirming claims, so that "two origins in one document" is said of where these two speak; else those of all claims. A publisher that is not known
 * is as many as there are documents. The store counts the same in Cypher; a test holds the two together.
 */
export function countBacking(claims: readonly BackedClaim[]): Backing {
  const affirming = claims.filter(({ stance }) => stance === Stance.ASSERTED || stance === Stance.REPORTED);
  const denied = claims.some(({ stance }) => stance === Stance.DENIED);
  const counted = denied || affirming.length === 0 ? claims : affirming;
  return {
    documents: new Set(counted.flatMap(({ documents }) => documents)).size,
    publishers: new Set(counted.flatMap(({ publishers }) => publishers)).size,
  };
}
