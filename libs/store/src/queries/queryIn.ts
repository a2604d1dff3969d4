import type { ManagedTransaction, Session, Transaction } from 'neo4j-driver';
import { loadQuery } from './loadQuery.js';
import type { Query } from './query.js';
import { toParameters } from './toParameters.js';

/** Queries that run in a transaction, or each by itself in a session, for so many milliseconds at most. */
export function queryIn(transaction: Transaction | ManagedTransaction): Query;
export function queryIn(session: Session, limits: { readonly timeout: number }): Query;
export function queryIn(
  place: Transaction | ManagedTransaction | Session,
  limits?: { readonly timeout: number },
): Query {
  const run = place.run.bind(place) as Session['run'];
  return async <Row extends object>(name: string, parameters: Readonly<Record<string, unknown>>) => {
    const cypher = loadQuery(name, parameters);
    const result = await run(cypher, toParameters(parameters), limits);
    return result.records.map((record) => record.toObject() as Row);
  };
}
