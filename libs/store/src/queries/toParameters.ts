import neo4j from 'neo4j-driver';

/** Parameters as the driver wants them: whole numbers as Cypher integers, which it would otherwise send as floats. */
export function toParameters(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameters);
  if (neo4j.isDate(value)) return value;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toParameters(inner)]));
  }
  return value;
}
