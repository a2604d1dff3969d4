import { GraphQLError } from 'graphql';

/** The refusal of a query for what it asks of the server, with what that is and what it may be where there is a figure for it. */
export const tooComplex = (
  message: string,
  figures: { readonly cost?: number; readonly limit?: number } = {},
): GraphQLError => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', ...figures } });
