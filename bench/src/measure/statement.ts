/** A Cypher statement with its parameters, as the driver takes them. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
