import type { HeardClaim } from './heardClaim';

/** A claim whose origin can be called by name. */
export interface AttributedClaim extends HeardClaim {
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly attribution: string | null;
  readonly citations: readonly {
    readonly origin: string;
    readonly document: string;
    readonly source: { readonly id: string; readonly title: string; readonly publisher: string | null };
  }[];
}

/** An origin, and how often it is heard. */
export interface NamedOrigin {
  /** The same for the same origin, as the API tells. */
  readonly key: string;
  readonly name: string;
  /** How many claims go back to it. */
  readonly claims: number;
  /** In how many documents it is heard. */
  readonly documents: number;
}

/** The independent origins that claims go back to, by name, those heard most often first. */
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
