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
