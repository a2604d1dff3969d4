import {
  type Evidence,
  knownDetails,
  type Qualifier,
  type RelationDetails,
  weighEvidence,
  edtfReach,
} from '@entente/model';
import type { HeardClaim } from '../claims/heardClaim';
import { dayNumber } from './dayNumber';
import { reachOf } from './reachOf';

/** A claim as far as it can be told when it was known. */
interface DatedClaim extends HeardClaim, RelationDetails {
  readonly citations: readonly {
    readonly origin: string;
    readonly source: { readonly published: string | null };
  }[];
}

interface KnownThen<Claim> {
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly claims: readonly Claim[];
  /** Null where nothing was known. */
  readonly evidence: Evidence | null;
}

/**
 * What was known of a relation on a day of the reader's clock, by the rule of `RelationFilter.knownAt`: the claims and citations from
 * sources whose latest day of publication is not after it, and what they add up to.
 *
 * @param relation As it is recorded, with all its claims.
 */
export function knownClaims<Claim extends DatedClaim>(
  { claims, ...recorded }: RelationDetails & { readonly claims: readonly Claim[] },
  day: string,
): KnownThen<Claim> {
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
  if (known.length === 0) return { occurred: null, qualifiers: [], claims: [], evidence: null };
  const { evidence } = weighEvidence(
    known.map((claim) => ({
      stance: claim.stance,
      origins: claim.citations.map(({ origin }) => origin),
    })),
  );
  const detailed = claims.map(({ stance, occurred, qualifiers, citations }) => ({
    stance,
    occurred,
    qualifiers,
    published: citations.flatMap(({ source }) =>
      source.published === null ? [] : edtfReach(source.published).latest,
    ),
  }));
  return { ...knownDetails(recorded, detailed, day), claims: known, evidence };
}
