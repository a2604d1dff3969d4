/** Actors that were put together. */
export interface ActorGroup {
  readonly id: string;
  readonly name: string;
  readonly actorIds: readonly string[];
  /** Drawn as one. */
  readonly closed: boolean;
}
