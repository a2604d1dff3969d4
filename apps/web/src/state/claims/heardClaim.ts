import type { Stance } from '@entente/model';

/** A claim as far as its stance and its origins go. */
export interface HeardClaim {
  readonly stance: Stance;
  readonly speaker: { readonly id: string } | null;
  readonly attribution: string | null;
  readonly citations: readonly {
    readonly source: { readonly id: string; readonly publisher: string | null };
  }[];
}
