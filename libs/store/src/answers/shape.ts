/** How much of each relation is asked for. */
export interface Shape {
  /** Its claims, with their citations and sources. */
  readonly claims: boolean;
}
