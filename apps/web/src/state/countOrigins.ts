import { originOf, type Voice } from '@entente/model';
import type { HeardClaim } from './heardClaim';

/** How many independent origins the claims go back to, by the rule of `originOf`. */
export function countOrigins(claims: readonly HeardClaim[]): number {
  const origins = claims.flatMap((claim) =>
    claim.citations.map(({ source }) => originOf(voiceOf(claim), source)),
  );
  return new Set(origins).size;
}

function voiceOf({ speaker, attribution }: HeardClaim): Voice {
  if (speaker) return { kind: 'speaker', speakerId: speaker.id };
  return attribution ? { kind: 'attribution', attribution } : { kind: 'source' };
}
