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

/** Runs a query by itself, and hands on each of its rows as it comes: a column alone. Nothing is kept of those that were handed on. */
export async function eachRowIn(
  session: Session,
  limits: { readonly timeout: number },
  { name, parameters, column }: EachRow,
  take: (value: unknown) => void,
): Promise<void> {
  const result = session.run(loadQuery(name, parameters), toParameters(parameters), limits);
  await new Promise<void>((resolve, reject) => {
    result.subscribe({
      onNext: (record) => take(record.get(column)),
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}

/** A query of which one column is read, row by row. */
export interface EachRow {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly column: string;
}
