import type { ActorKind } from './actorKind.js';
import type { RelationType } from './relationType.js';
import type { Tone } from './tone.js';

/** One entry of the vocabulary: how a relation type reads, between whom it may stand, and what other codebooks call it. */
export interface RelationTypeInfo {
  readonly type: RelationType;
  /** The verb from → to: "supplies arms to". */
  readonly label: string;
  /** The verb to → from: "is supplied with arms by". */
  readonly inverseLabel: string;
  readonly directed: boolean;
  readonly tone: Tone;
  /** When to use the type, and when another one. */
  readonly description: string;
  readonly fromKinds: readonly ActorKind[];
  readonly toKinds: readonly ActorKind[];
  readonly qualifierKeys: readonly string[];
  /** PLOVER event type (manual 0.8), that of the first CAMEO code in PLOVER's own conversion table; null where it is a standing tie, no event. */
  readonly ploverCode: string | null;
  /** CAMEO event codes (manual 1.1b3), the principal one first; no code stands under two types. */
  readonly cameoCodes: readonly string[];
}
