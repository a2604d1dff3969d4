/** How much of each relation is asked for. What is not, is empty or null in the answer. */
export interface Shape {
  /** Its claims, with their citations and sources. */
  readonly claims: boolean;
  /** What the citations quote: the passage, its surroundings, its first words. */
  readonly quotes: boolean;
  /** Its qualifiers and those of its claims, and which of its origins may be one. */
  readonly details: boolean;
  /** The identifiers of actors. */
  readonly identifiers: boolean;
  /** Descriptions and aliases of actors. */
  readonly actorDetails: boolean;
  /** Of sources more than title, publisher, date and address; of citations, in whose voice and in which document they stand. */
  readonly sourceDetails: boolean;
}

/** Relations without their claims and without details. */
export const bareShape: Shape = {
  claims: false,
  quotes: false,
  details: false,
  identifiers: false,
  actorDetails: false,
  sourceDetails: false,
};

/** Relations with their claims and all details. */
export const wholeShape: Shape = {
  claims: true,
  quotes: true,
  details: true,
  identifiers: true,
  actorDetails: true,
  sourceDetails: true,
};
