import type { PathQuestion } from '@entente/model';
import type { NetworkView } from '../network/networkView.js';
import type { NetworkQuestion, NumberedPaths } from './networkPaths.js';

/** A search in the network in memory, or in ties that the thread asks for as it needs them. */
export type PathJob = {
  /** 1 as soon as nobody waits for it any more. */
  readonly over: Int32Array;
} & (
  | { readonly kind: 'NETWORK'; readonly network: NetworkView; readonly question: NetworkQuestion }
  | { readonly kind: 'ASKED'; readonly question: PathQuestion; readonly ids: readonly string[] }
);

/** What ties an actor to others: by tie the other one, the rank on the way to it, and that on the way from it (NO_TIE: none). */
export interface ActorTies {
  readonly actor: number;
  readonly ties: readonly (readonly [other: number, outward: number, inward: number])[];
}

/** The ties that were asked for, and the ids of actors that have come with them, in the order of their numbers. */
export interface AskedTies {
  readonly ties: readonly ActorTies[];
  readonly newIds: readonly string[];
}

/** What the thread says: whose ties it needs, or how the search ended. */
export type PathReply =
  | { readonly kind: 'NEEDS'; readonly actors: readonly number[] }
  | { readonly kind: 'FOUND'; readonly found: NumberedPaths }
  | { readonly kind: 'GIVEN_UP'; readonly searchedLength: number };
