import { type GraphQLSchema, isScalarType } from 'graphql';

const errors = `An error has extensions.code, and says what is wrong, where, and what would be right:

- BAD_USER_INPUT: the request does not fit the schema, or a value cannot be taken; extensions.field names the argument or input field, as filter.occurredFrom.
- NOT_FOUND: an id names nothing, or something of another type.
- CONFLICT: what is there already forbids it; nothing was written.
- ANCHOR_NOT_FOUND, ANCHOR_AMBIGUOUS: a quote does not stand in its document, or more than once; extensions.places are its places, as start and end in code points. extensions.near are up to three passages that read as the quote does and are typed otherwise (spaces, line breaks, quotation marks, dashes, accents, ligatures, capitals, invisible characters), each with start, end, quote and differsIn; nothing is recorded.
- UNAUTHENTICATED, FORBIDDEN: nobody who is known asks, or somebody who may not. HTTP 401, 403; 429 after ten wrong tokens a minute.
- QUERY_TOO_COMPLEX: extensions.cost and extensions.limit say by how much; worked out before anything is read, or found while the answer is built. Without them, the database has not the memory or the time for it; the message says what would take less. HTTP 400.
- UNAVAILABLE: the database is away, or there is too much to do. HTTP 503, with Retry-After in seconds.
- INTERNAL_SERVER_ERROR: a fault of the server; extensions.requestId finds it in the log. HTTP 500.`;

const formats = `Dates are ISO 8601 days and times in UTC (RFC 3339), dates of events EDTF level 1 (ISO 8601-2), places in documents code points of the text from 0, its end not included; ids are opaque and stay.`;

const whole = `Entente: a graph of actors and the relations between them, and of who says so. A relation rests on claims, a claim on citations, a citation on a passage of a source; evidence is what the claims on a relation add up to. Queries are asked by POST or GET at /graphql, mutations by POST, the subscription at /graphql/stream.`;

/** Where it is written down what the values of a scalar are. */
const standards = {
  Date: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  DateTime: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  Edtf: 'https://www.loc.gov/standards/datetime/',
};

const descriptions = {
  Query: `Reads the graph. ${formats} An answer by GET carries an ETag; a request that brings it back as If-None-Match costs 304 as long as nothing was written. An answer with integrity or sessions carries none, as it looks for what the log does not tell of.\n\n${errors}`,
  Mutation: `Writes to the graph, for editors: each in one transaction, whole or not at all, with an entry in the log. A request that has an idempotencyKey can be sent again without harm: a key stands for one input of one mutation, however that is written (null, a default and what is left out are the same), and is another key with another mutation. ${formats}\n\n${errors}`,
  Subscription:
    'Follows the log as server-sent events, at /graphql/stream (GraphQL over SSE, distinct connections). Each event has its place in the log as its id; a client that comes back with Last-Event-ID misses nothing.',
};

/**
 * Describes what has no class: the schema as a whole, the root types, which GraphQL itself names, with the errors, and the standards
 * that scalars follow.
 */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  schema.description = whole;
  for (const [name, description] of Object.entries(descriptions)) {
    const type = schema.getType(name);
    if (type) type.description = description;
  }
  for (const [name, url] of Object.entries(standards)) {
    const type = schema.getType(name);
    if (isScalarType(type)) type.specifiedByURL = url;
  }
  return schema;
}
