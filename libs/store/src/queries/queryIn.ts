import type { ManagedTransaction } from 'neo4j-driver';
import { loadQuery } from './loadQuery.js';
import type { Query } from './query.js';
import { toParameters } from './toParameters.js';

/** Queries that run in a transaction. */
export function queryIn(transaction: ManagedTransaction): Query {
  return async <Row extends object>(
    name: string,
    parameters: Readonly<Record<string, unknown>>,
    numbers?: Readonly<Record<string, number>>,
  ) => {
    const result = await transaction.run(loadQuery(name, parameters, numbers), toParameters(parameters));
    return result.records.map((record) => record.toObject() as Row);
  };
}
