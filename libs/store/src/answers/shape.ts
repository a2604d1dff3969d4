/** How much of each relation is asked for. */
export interface Shape {
  /** Its claims, with their citations and sources. */
  readonly claims: boolean;
  /** What the citations quote: the passage, its surroundings, its first words. */
  readonly quotes: boolean;
}
