/** What is needed to connect to a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://`, `neo4j://`, or with `+s` or `+ssc` for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the home database of the user. */
  readonly database?: string;
}
