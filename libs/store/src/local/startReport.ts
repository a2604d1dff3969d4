/** One step of a long start. */
export interface StartStep {
  /** What is being done, for a person: `Fetching Neo4j 5.26.30`. */
  readonly text: string;
  /** How much of this step is done, from 0 to 1, where that is known. */
  readonly fraction?: number;
}

/** Is told each step as it begins, and again as it goes on. */
export type StartReport = (step: StartStep) => void;
