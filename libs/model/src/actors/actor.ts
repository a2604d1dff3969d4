import type { ActorKind, AliasKind } from '../vocabulary/kinds.js';

/** Another name that sources use for an actor. */
export interface Alias {
  readonly name: string;
  readonly kind: AliasKind;
}

/** An identifier in a public scheme: wikidata Q801, iso3166-1-alpha3 ISR. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** Someone or something that acts: a state, a territory, an official, a person, a company, an organisation, an armed group. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The name most public registers use. */
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly Alias[];
  readonly identifiers: readonly Identifier[];
}

/** A merge of several actors into one. It can be undone. */
export interface ActorMerge {
  readonly id: string;
  /** The kept actor, which now has everything that the absorbed had. */
  readonly actor: Actor;
  /** The names of the absorbed, as they were. */
  readonly absorbed: readonly string[];
  /** Their ids, in the same order. */
  readonly absorbedIds: readonly string[];
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly mergedAt: string;
  readonly mergedBy: string;
}
