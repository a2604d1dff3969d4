import type { Alias } from './alias.js';
import type { Identifier } from './identifier.js';

/** Names and identifiers that an actor got from those it absorbed. */
export interface ActorAdditions {
  readonly aliases: readonly Alias[];
  readonly identifiers: readonly Identifier[];
}
