/** What the network fades out because the legend brings out something else. */
export interface Dimmed {
  readonly actorIds: ReadonlySet<string>;
  readonly relationIds: ReadonlySet<string>;
}
