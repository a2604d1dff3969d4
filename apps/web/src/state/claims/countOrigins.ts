import { originOf } from '@entente/model';
import type { HeardClaim } from './heardClaim';
import { voiceOf } from './voiceOf';

/** How many independent origins the claims go back to, by the rule of `originOf`. */
export function countOrigins(claims: readonly HeardClaim[]): number {
  const origins = claims.flatMap((claim) =>
    claim.citations.map(({ source }) => originOf(voiceOf(claim), source)),
  );
  return new Set(origins).size;
}
