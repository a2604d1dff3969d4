/** What is selected to be done something with, ids. What is open in the panel is a `Selection`. */
export interface Picked {
  readonly actorIds: readonly string[];
  readonly relationIds: readonly string[];
}
