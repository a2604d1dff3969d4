import type { Evidence } from '@entente/model';
import type { ClaimDetails } from '../api/claimDetails';

/** A relation with all that is said of it. */
export interface BriefRelation {
  readonly id: string;
  readonly label: string;
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
  readonly occurred: string | null;
  readonly evidence: Evidence;
  readonly qualifiers: readonly {
    readonly key: string;
    readonly value: string;
    readonly unit: string | null;
  }[];
  readonly claims: readonly ClaimDetails[];
}

/** A chain of actors that a brief tells of. */
export interface BriefChain {
  readonly actors: readonly { readonly name: string }[];
  readonly weakestHop: number;
  readonly hops: readonly {
    readonly relationCount: number;
    /** Strongest first. */
    readonly relations: readonly BriefRelation[];
  }[];
}

/** What a brief is made from. */
export interface BriefMatter {
  readonly title: string;
  /** Under which conditions the matter was looked at, each a sentence: `As known on 1 Nov 2020.` */
  readonly conditions: readonly string[];
  /** Best first; none where the brief is of chosen relations. */
  readonly chains: readonly BriefChain[];
  /** Those of the chains are told of once, whether they are among these or not. */
  readonly relations: readonly BriefRelation[];
  /** The day on which it is made: YYYY-MM-DD. */
  readonly madeOn: string;
  /** The address at which the page shows the same, or null. */
  readonly address: string | null;
}
