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
  /** Resolves when it has ended without having been given up. Absent where somebody else looks after it. */
  readonly lost?: Promise<void>;
  /** Gives it up. A Neo4j that Entente started is shut down cleanly when nobody else uses it; resolves once it is down. */
  stop(): Promise<void>;
}
