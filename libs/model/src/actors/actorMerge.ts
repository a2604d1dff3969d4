import type { Actor } from './actor.js';

/** That several actors turned out to be one. It can be undone. */
export interface ActorMerge {
  readonly id: string;
  /** Who has everything that the absorbed had. */
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
