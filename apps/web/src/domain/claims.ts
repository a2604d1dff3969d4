import type { Stance } from '@entente/model';

/** A claim as far as its stance and its origins go. */
export interface ClaimWithOrigins {
  readonly stance: Stance;
  readonly citations: readonly {
    /** The same for the same origin, as the API tells. */
    readonly origin: string;
  }[];
}

/** What claims do about a relation. */
export type Side = 'reports' | 'alleges' | 'denies';

/** The claims of one side, and how many independent origins they go back to. */
export interface ClaimSide<Claim> {
  readonly side: Side;
  readonly claims: readonly Claim[];
  readonly origins: number;
}

/** Claims by what they do, sides without any left out. Whatever counts the origins of claims, or lists them, goes by this. */
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
