/** Where Neo4j may come from. */
export interface Neo4jSettings {
  /** Address of a server, a cluster or an Aura instance. Without it a Neo4j is run on this machine. */
  readonly uri?: string | undefined;
  /** Default: `neo4j`. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Default: the home database of the user. */
  readonly database?: string | undefined;
  /** Absolute path; holds the store, the settings and the password of a Neo4j on this machine. Made when missing. */
  readonly dataDirectory: string;
  /** In which `docker`, `java` and `mvn` are run: PATH and JAVA_HOME decide which are found. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Name of the Compose project that holds the `neo4j` service. Default: `entente`. */
  readonly composeProject?: string | undefined;
}
