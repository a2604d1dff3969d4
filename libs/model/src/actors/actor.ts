import type { ActorKind } from '../vocabulary/actorKind.js';
import type { Alias } from './alias.js';
import type { Identifier } from './identifier.js';

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
