/** A way to run one of the queries of cypher/queries, in a transaction or on its own. Each row is an object by column. */
export type Query = <Row extends object>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;
