import { InvalidInputError } from '@entente/model';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** Errors that an answer names at most. */
export const MOST_ERRORS = 5;
/** How deep a query may nest: GraphQL's own question for the schema nests 15 deep. */
export const DEEPEST = 16;
/** How deep the JSON of a request may nest. */
export const DEEPEST_JSON = 100;
/** How many values the JSON of a request may have: lists, objects, and what is in them. */
export const MOST_VALUES = 200_000;
/** How many letters a query may have, comments and texts included: each is kept for a while. Longer values belong in variables. */
export const MOST_LETTERS = 100_000;
/** How many words, names and marks a query may have. Validating many fields of one name takes the square of their number. */
export const MOST_TOKENS = 2_000;
/** How many fields and fragments a query may select, those of a fragment as often as it is used. */
export const MOST_SELECTED = 5_000;
/** How many it may select in one place. Validation compares each there with each. */
export const MOST_SELECTED_AT_ONCE = 500;
export const MOST_ALIASES = 100;
/** Fields that a response may have, whatever its estimated cost. */
export const MOST_HELD = 1_000_000;
/** Bytes that an answer may have. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;
/** Bytes that the body of an editor's request may have: a document of five megabytes, in JSON that writes every letter by its number. */
export const LARGEST_BODY = 16 * 1024 * 1024;
/** Bytes that the body of any other request may have. */
export const LARGEST_OF_READER = 1024 * 1024;

/** What a body that is too large is refused with. */
export const bodyTooLarge = `A request may have ${LARGEST_OF_READER} bytes, an editor's ${LARGEST_BODY}`;

/** The error for a query that asks too much of the server, with its figure and the limit where there are any. */
export const tooComplex = (
  message: string,
  figures: { readonly cost?: number; readonly limit?: number } = {},
): GraphQLError => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', ...figures } });

/** Comparisons of fields with each other after which graphql-js gives up validating. */
const MOST_COMPARISONS = 500_000;
/** How often lists of types may stand within each other in a question for the schema: at one more, graphql-js gives up. */
const DEEPEST_LISTS = 2;
/** Tokens that are counted, to say by how much there are too many. */
const MOST_COUNTED = 100_000;

/** The limit of graphql-js itself that an error reports; only its message shows it. */
export function limitMet({ message, source }: GraphQLError): GraphQLError | undefined {
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/u.test(message)) {
    const tokens = source ? tokensIn(source) : MOST_TOKENS + 1;
    const count = tokens < MOST_COUNTED ? `${tokens}` : `${tokens} or more`;
    return tooComplex(
      `This query has ${count} words, names and marks; at most ${MOST_TOKENS} are allowed. Ask in several requests`,
      { cost: tokens, limit: MOST_TOKENS },
    );
  }
  if (message === 'Validation aborted.') {
    return tooComplex(
      `Validating this query was given up after ${MOST_COMPARISONS} comparisons of its fields with each other; no more are made. Ask for each field once, and in several requests`,
      { cost: MOST_COMPARISONS, limit: MOST_COMPARISONS },
    );
  }
  if (message === 'Maximum introspection depth exceeded') {
    return tooComplex(
      `Lists of fields, interfaces and possible types stand within each other ${DEEPEST_LISTS + 1} deep here; at most ${DEEPEST_LISTS} are allowed. Ask for the types of the schema first, and for what they have by __type`,
      { cost: DEEPEST_LISTS + 1, limit: DEEPEST_LISTS },
    );
  }
  return undefined;
}

function tokensIn({ body }: Source): number {
  const lexer = new Lexer(new Source(body));
  let count = 0;
  try {
    while (count < MOST_COUNTED && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // What comes after the limit was not read before, and may be no GraphQL.
  }
  return Math.max(count, MOST_TOKENS + 1);
}

/** A number as it is given. @throws InvalidInputError where it is outside its range, both ends included. */
export function inRange(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new InvalidInputError(`${field} is ${value}; it must be from ${least} to ${most}`, field);
}
