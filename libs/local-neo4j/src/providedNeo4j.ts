/** A Neo4j that answered. */
export interface ProvidedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the home database of the user. */
  readonly database?: string;
  /** Given by address, run by Docker, or run from Maven's artifacts. */
  readonly origin: 'given' | 'docker' | 'maven';
  /** Whether this call started it, or found it running. */
  readonly startedHere: boolean;
  /** Resolves when it has ended without having been given up. Absent where Entente does not supervise it. */
  readonly lost?: Promise<void>;
  /** Gives it up. A Neo4j that Entente started is shut down cleanly when nobody else uses it; resolves once it is down. */
  stop(): Promise<void>;
}

/** One step of a long start. */
export interface StartStep {
  /** What is being done, for a person: `Fetching Neo4j 5.26.30`. */
  readonly text: string;
  /** How much of this step is done, from 0 to 1, where that is known. */
  readonly fraction?: number;
}

/** Called with each step as it begins, and again as it progresses. */
export type StartReport = (step: StartStep) => void;

/** Why there is no Neo4j to work with. */
export type Neo4jStartFault =
  /** None of the ways to a Neo4j is open. */
  | 'NO_NEO4J'
  /** Nothing answers at the address given. */
  | 'NEO4J_UNREACHABLE'
  /** It answers, and refuses the user name or the password. */
  | 'NEO4J_REFUSED'
  /** The Neo4j on this machine did not come up. */
  | 'LOCAL_NEO4J_FAILED'
  /** The data directory cannot be written to. */
  | 'DATA_DIRECTORY';

/** The start cannot go on without a database. The message says what is wrong and what would be right; it never holds a password. */
export class Neo4jStartError extends Error {
  constructor(
    readonly code: Neo4jStartFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Neo4jStartError';
  }
}
