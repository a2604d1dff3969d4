import { Stance } from '../vocabulary/kinds.js';

/** What the claims on a relation add up to, strongest first: the order of the keys is the order of strength. */
export const Evidence = {
  CORROBORATED: 'CORROBORATED',
  SINGLE_SOURCE: 'SINGLE_SOURCE',
  ALLEGED: 'ALLEGED',
  CONTESTED: 'CONTESTED',
  DENIED: 'DENIED',
} as const;
export type Evidence = (typeof Evidence)[keyof typeof Evidence];

const order = Object.values(Evidence);

/** Strength as a number for sorting and comparing: 0 is CORROBORATED, the strongest, 4 is DENIED. */
export function evidenceRank(evidence: Evidence): number {
  return order.indexOf(evidence);
}

/** The rank of the weakest evidence. */
export const WEAKEST_RANK = order.length - 1;

/** Why an analyst should look at a relation again. */
export const Gap = {
  SINGLE_SOURCE: 'SINGLE_SOURCE',
  ALLEGED_ONLY: 'ALLEGED_ONLY',
  CONTESTED: 'CONTESTED',
  UNDATED: 'UNDATED',
  UNATTRIBUTED: 'UNATTRIBUTED',
  UNVERIFIED: 'UNVERIFIED',
  BROKEN: 'BROKEN',
  POSSIBLY_ONE_ORIGIN: 'POSSIBLY_ONE_ORIGIN',
} as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

/** A claim as far as evidence goes: how it is put, and the origins it stands on (one, unless it cites several publishers). */
export interface WeighedClaim {
  readonly stance: Stance;
  readonly origins: readonly string[];
}

/** What a relation's claims add up to. */
export interface EvidenceWeight {
  readonly evidence: Evidence;
  /** Distinct origins of the claims that assert or report. */
  readonly independentOrigins: number;
}

/**
 * Weighs the claims on one relation.
 *
 * CORROBORATED: two or more independent origins assert or report it, none denies it. SINGLE_SOURCE: one does. ALLEGED: it is
 * only alleged. CONTESTED: at least one claim affirms or alleges it and at least one denies it. DENIED: it is only denied.
 * The same rule stands in Cypher, where the store weighs what it has written; a test holds the two together.
 *
 * @throws RangeError where there is no claim: such a relation cannot exist.
 */
export function weighEvidence(claims: readonly WeighedClaim[]): EvidenceWeight {
  if (claims.length === 0) throw new RangeError('A relation has at least one claim');
  const affirming = claims.filter(({ stance }) => stance === Stance.ASSERTED || stance === Stance.REPORTED);
  const independentOrigins = new Set(affirming.flatMap(({ origins }) => origins)).size;
  const denied = claims.some(({ stance }) => stance === Stance.DENIED);
  const alleged = claims.some(({ stance }) => stance === Stance.ALLEGED);
  return { evidence: grade(independentOrigins, alleged, denied), independentOrigins };
}

function grade(origins: number, alleged: boolean, denied: boolean): Evidence {
  if (denied) return origins > 0 || alleged ? Evidence.CONTESTED : Evidence.DENIED;
  if (origins === 0) return Evidence.ALLEGED;
  return origins === 1 ? Evidence.SINGLE_SOURCE : Evidence.CORROBORATED;
}

/** What is counted of a claim: the documents that it cites, and the origin of each (`sourceOrigin`). */
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
 * affirming claims, so that "two origins in one document" refers to where these two speak; else those of all claims. Each document without a known publisher
 * counts as a publisher of its own. The store counts the same in Cypher; a test holds the two together.
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
