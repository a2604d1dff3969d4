import type { Gap, Stance } from '@entente/model';

interface Weighed {
  readonly id: string;
  readonly stance: Stance;
  readonly attribution: string | null;
  readonly occurred: string | null;
  readonly speaker: unknown;
  readonly citations: readonly { readonly status: string }[];
}

/** Of the claims of a relation, those that a gap is about: what an analyst has to look at. Where it is about none in particular, none. */
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
