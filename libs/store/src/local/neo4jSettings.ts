/** What a Neo4j that runs on this machine may take of its memory. */
export interface Neo4jMemory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

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
  /** Of a Neo4j that is started on this machine. Default: neo4jMemory(), worked out from what the machine has. */
  readonly memory?: Neo4jMemory | undefined;
  /**
   * For how many seconds a Neo4j that Java runs keeps a plan at least, however much the graph changes. Default: 10. More spares it much
   * work where the graph is never still, as under tests.
   */
  readonly replanSeconds?: number | undefined;
}
