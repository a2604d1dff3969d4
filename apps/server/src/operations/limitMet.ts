import { type GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { MOST_TOKENS } from './limits.js';
import { tooComplex } from './tooComplex.js';

/** Comparisons of fields with each other after which graphql-js gives up validating. */
const MOST_COMPARISONS = 500_000;
/** How often lists of types may stand within each other in a question for the schema: at one more, graphql-js gives up. */
const DEEPEST_LISTS = 2;
/** Tokens that are counted, to say by how much there are too many. */
const MOST_COUNTED = 100_000;

/** The limit of graphql-js itself that an error tells of, by its message: there is no other sign for it. */
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
