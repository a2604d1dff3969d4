/** What came in when the network was asked for what is known around an actor, so that it can be taken away again. */
export interface Expansion {
  /** The actor; or two, joined by a tilde, between whom relations came in. */
  readonly actorId: string;
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}
