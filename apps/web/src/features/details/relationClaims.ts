import {
  type Evidence,
  knownDetails,
  type Qualifier,
  type RelationDetails,
  weighEvidence,
  edtfReach,
  type Gap,
  type Stance,
} from '@entente/model';
import type { ClaimWithOrigins } from '../../domain/network/claims';
import { dayNumber, reachOf } from '../../domain/questions/days';

/** What is needed of a claim to know when it was known. */
interface DatedClaim extends ClaimWithOrigins, RelationDetails {
  readonly citations: readonly {
    readonly origin: string;
    readonly source: ClaimWithOrigins['citations'][number]['source'] & { readonly published: string | null };
  }[];
}

interface KnownThen<Claim> {
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly claims: readonly Claim[];
  /** Null if nothing was known. */
  readonly evidence: Evidence | null;
}

/**
 * What was known of a relation on a day of the reader's clock, by the rule of `RelationFilter.knownAt`: the claims and citations from sources whose
 * latest day of publication is not after it, and their evidence.
 *
 * @param relation As recorded, with all its claims.
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

interface Weighed {
  readonly id: string;
  readonly stance: Stance;
  readonly attribution: string | null;
  readonly occurred: string | null;
  readonly speaker: unknown;
  readonly citations: readonly { readonly status: string }[];
}

/** The claims of a relation that a gap is about, which an analyst should read; none if it is about no particular claim. */
export function weakClaims(gap: Gap, claims: readonly Weighed[]): ReadonlySet<string> {
  const isWeak: Partial<Record<Gap, (claim: Weighed) => boolean>> = {
    SINGLE_SOURCE: ({ stance }) => stance === 'ASSERTED' || stance === 'REPORTED',
    ALLEGED_ONLY: ({ stance }) => stance === 'ALLEGED',
    CONTESTED: ({ stance }) => stance === 'DENIED',
    UNDATED: ({ occurred }) => occurred === null,
    UNATTRIBUTED: ({ stance, speaker, attribution }) =>
      stance !== 'ASSERTED' && !speaker && attribution === null,
    UNVERIFIED: ({ citations }) => citations.some(({ status }) => status === 'UNVERIFIED'),
    BROKEN: ({ citations }) => citations.some(({ status }) => status === 'BROKEN'),
  };
  return new Set(claims.filter((claim) => isWeak[gap]?.(claim) ?? false).map(({ id }) => id));
}

/** A claim whose origin has a name. */
export interface AttributedClaim extends ClaimWithOrigins {
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly attribution: string | null;
  readonly citations: readonly {
    readonly origin: string;
    readonly document: string;
    readonly source: { readonly id: string; readonly title: string; readonly publisher: string | null };
  }[];
}

/** An origin, and how often it occurs. */
export interface NamedOrigin {
  /** The API's key of the origin. */
  readonly key: string;
  readonly name: string;
  /** How many claims go back to it. */
  readonly claims: number;
  /** The number of documents in which it occurs. */
  readonly documents: number;
}

/** The independent origins of claims, by name, most frequent first. */
export function namedOrigins(claims: readonly AttributedClaim[]): readonly NamedOrigin[] {
  const found = new Map<string, { name: string; claims: Set<AttributedClaim>; documents: Set<string> }>();
  for (const claim of claims) {
    for (const { origin: key, document, source } of claim.citations) {
      const name = claim.speaker?.name ?? (claim.attribution || (source.publisher ?? source.title));
      const origin = found.get(key) ?? { name, claims: new Set(), documents: new Set() };
      origin.claims.add(claim);
      origin.documents.add(document);
      found.set(key, origin);
    }
  }
  return [...found]
    .map(([key, origin]) => ({
      key,
      name: origin.name,
      claims: origin.claims.size,
      documents: origin.documents.size,
    }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'));
}
