import type { Evidence, Stance } from '@entente/model';

/** The stance and the origins of a claim. */
export interface ClaimWithOrigins {
  readonly stance: Stance;
  readonly citations: readonly {
    /** The API gives the same key for the same origin. */
    readonly origin: string;
    readonly source: { readonly id: string; readonly publisher: string | null };
  }[];
}

/** What a claim does for a relation. */
export type Side = 'reports' | 'alleges' | 'denies';

/** Claims of one side, and the number of their independent origins. */
export interface ClaimSide<Claim> {
  readonly side: Side;
  readonly claims: readonly Claim[];
  readonly origins: number;
}

/** Groups claims by side; empty sides are left out. All counts and lists of origins use this. */
export function claimSides<Claim extends ClaimWithOrigins>(
  claims: readonly Claim[],
): readonly ClaimSide<Claim>[] {
  const by: Record<Side, Claim[]> = { reports: [], alleges: [], denies: [] };
  for (const claim of claims) by[sideOf(claim)].push(claim);
  return (['reports', 'alleges', 'denies'] as const)
    .map((side) => ({ side, claims: by[side], origins: countOrigins(by[side]) }))
    .filter((side) => side.claims.length > 0);
}

function countOrigins(claims: readonly ClaimWithOrigins[]): number {
  return new Set(claims.flatMap(({ citations }) => citations.map(({ origin }) => origin))).size;
}

function sideOf({ stance }: ClaimWithOrigins): Side {
  if (stance === 'ALLEGED') return 'alleges';
  return stance === 'DENIED' ? 'denies' : 'reports';
}

/**
 * How many of the publishers that the API counts behind a relation's evidence have a name: to the API, each document that names none is of a
 * publisher of its own.
 */
export function countNamedPublishers(
  evidence: Evidence,
  claims: readonly ClaimWithOrigins[],
  publishers: number,
): number {
  const affirmed = evidence === 'CORROBORATED' || evidence === 'SINGLE_SOURCE';
  const counted = affirmed ? claims.filter((claim) => sideOf(claim) === 'reports') : claims;
  const sources = new Map(
    counted.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source.publisher])),
  );
  const unnamed = [...sources.values()].filter((publisher) => publisher === null).length;
  return unnamed === sources.size ? 0 : Math.max(1, publishers - unnamed);
}
