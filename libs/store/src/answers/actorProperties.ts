/** An actor's properties in Neo4j. Aliases and identifiers stand as lists side by side, since a property holds no map. */
export interface ActorProperties {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly aliasNames: readonly string[];
  readonly aliasKinds: readonly string[];
  readonly identifierSchemes: readonly string[];
  readonly identifierValues: readonly string[];
  /** The name and all aliases, for the full-text index; their keys likewise. */
  readonly names: readonly string[];
  readonly nameKeys: readonly string[];
}
