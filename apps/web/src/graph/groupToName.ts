/** A group that is to be called something. */
export interface GroupToName {
  /** Null: it is to be made. */
  readonly id: string | null;
  readonly actorIds: readonly string[];
}
