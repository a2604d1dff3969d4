import { Evidence } from './evidence.js';
import { Stance } from './stance.js';

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
