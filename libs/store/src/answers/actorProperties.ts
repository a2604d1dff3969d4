/** What an actor is read from. Aliases and identifiers stand as lists side by side, since a property holds no map. */
export interface ActorProperties {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description?: string | null;
  readonly aliasNames: readonly string[];
  readonly aliasKinds: readonly string[];
  readonly identifierSchemes: readonly string[];
  readonly identifierValues: readonly string[];
}
