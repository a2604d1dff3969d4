import { originOf } from '@entente/model';
import type { HeardClaim } from './heardClaim';
import { voiceOf } from './voiceOf';

/** A claim whose origin can be called by name. */
export interface AttributedClaim extends HeardClaim {
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly citations: readonly {
    readonly source: { readonly id: string; readonly title: string; readonly publisher: string | null };
  }[];
}

/** An origin, and how often it is heard. */
export interface NamedOrigin {
  /** The same for the same origin, by the rule of `originOf`. */
  readonly key: string;
  readonly name: string;
  /** How many claims go back to it. */
  readonly claims: number;
  /** In how many sources it is heard. */
  readonly sources: number;
}

/** The independent origins that claims go back to, by name, those heard most often first. */
export function namedOrigins(claims: readonly AttributedClaim[]): readonly NamedOrigin[] {
  const found = new Map<string, { name: string; claims: Set<AttributedClaim>; sources: Set<string> }>();
  for (const claim of claims) {
    for (const { source } of claim.citations) {
      const key = originOf(voiceOf(claim), source);
      const name = claim.speaker?.name ?? (claim.attribution || (source.publisher ?? source.title));
      const origin = found.get(key) ?? { name, claims: new Set(), sources: new Set() };
      origin.claims.add(claim);
      origin.sources.add(source.id);
      found.set(key, origin);
    }
  }
  return [...found]
    .map(([key, origin]) => ({
      key,
      name: origin.name,
      claims: origin.claims.size,
      sources: origin.sources.size,
    }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name, 'en'));
}
