import { type Evidence, originOf, weighEvidence } from '@entente/model';
import type { HeardClaim } from '../claims/heardClaim';
import { voiceOf } from '../claims/voiceOf';
import { dayNumber } from './dayNumber';
import { reachOf } from './reachOf';

/** A claim as far as it can be told when it was known. */
interface DatedClaim extends HeardClaim {
  readonly citations: readonly {
    readonly source: {
      readonly id: string;
      readonly publisher: string | null;
      readonly published: string | null;
    };
  }[];
}

/**
 * What was known of a relation on a day of the reader's clock, by the rule of `RelationFilter.knownAt`: the claims and citations from
 * sources whose latest day of publication is not after it, and what they add up to. Evidence is null where nothing was known.
 */
export function knownClaims<Claim extends DatedClaim>(
  claims: readonly Claim[],
  day: string,
): { readonly claims: readonly Claim[]; readonly evidence: Evidence | null } {
  const limit = dayNumber(day);
  const known = claims
    .map((claim) => ({
      ...claim,
      citations: claim.citations.filter(({ source }) => {
        const reach = reachOf(source.published);
        return reach !== null && reach.last <= limit;
      }),
    }))
    .filter(({ citations }) => citations.length > 0);
  if (known.length === 0) return { claims: [], evidence: null };
  const { evidence } = weighEvidence(
    known.map((claim) => ({
      stance: claim.stance,
      origins: claim.citations.map(({ source }) => originOf(voiceOf(claim), source)),
    })),
  );
  return { claims: known, evidence };
}
