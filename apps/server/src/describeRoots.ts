import type { GraphQLSchema } from 'graphql';

const errors = `An error has extensions.code, and says what is wrong, where, and what would be right:

- BAD_USER_INPUT: the request does not fit the schema, or a value cannot be taken; extensions.field names the argument or input field, as filter.occurredFrom.
- NOT_FOUND: an id names nothing, or something of another type.
- CONFLICT: what is there already forbids it; nothing was written.
- ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS: a quote does not stand in its document, or more than once; extensions.places are its places, as start and end in code points.
- UNAUTHENTICATED, FORBIDDEN: nobody who is known asks, or somebody who may not. HTTP 401, 403; 429 after ten wrong tokens a minute.
- QUERY_TOO_COMPLEX: extensions.cost and extensions.limit say by how much; worked out before anything is read. HTTP 400.
- UNAVAILABLE: the database is away, or there is too much to do. HTTP 503, with Retry-After in seconds.
- INTERNAL_SERVER_ERROR: a fault of the server; extensions.requestId finds it in the log. HTTP 500.`;

const formats = `Dates are ISO 8601 days and times in UTC (RFC 3339), dates of events EDTF level 1 (ISO 8601-2), places in documents code points of the text from 0, its end not included; ids are opaque and stay.`;

const descriptions = {
  Query: `Reads the graph. ${formats} An answer carries an ETag; a request that brings it back as If-None-Match costs 304 as long as nothing was written.\n\n${errors}`,
  Mutation: `Writes to the graph, for editors: each in one transaction, whole or not at all, with an entry in the log. A request that has an idempotencyKey can be sent again without harm. ${formats}\n\n${errors}`,
  Subscription:
    'Follows the log as server-sent events, at /graphql/stream (GraphQL over SSE, distinct connections). Each event has its place in the log as its id; a client that comes back with Last-Event-ID misses nothing.',
};

/** Describes the root types, which GraphQL itself names and no class stands for: standards that values follow, and the errors. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, description] of Object.entries(descriptions)) {
    const type = schema.getType(name);
    if (type) type.description = description;
  }
  return schema;
}
