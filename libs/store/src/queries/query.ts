import type { IsoDay } from '@entente/model';
import neo4j, { type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';
import { loadQuery } from './loadQuery.js';

/** A way to run one of the queries of cypher/queries, in a transaction or on its own. Each row is an object by column. */
export type Query = <Row extends object>(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

/** A day as Neo4j has it. */
export function toDate(day: IsoDay): unknown {
  const [, sign = '', year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return new neo4j.types.Date(Number(`${sign}${year}`), Number(month), Number(date));
}

/** Parameters as the driver wants them: whole numbers as Cypher integers, which it would otherwise send as floats. */
export function toParameters(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameters);
  if (neo4j.isDate(value) || value instanceof Int8Array) return value;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameters(inner)]));
  }
  return value;
}

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
