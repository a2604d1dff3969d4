import { type Exchange, makeErrorResult } from '@urql/core';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { map, pipe } from 'wonka';
import { stopExchange } from './requests';

/** Turns an answer with neither data nor an error into an error. */
const emptyAnswerExchange: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      map((answer) =>
        answer.operation.kind === 'query' && answer.data == null && answer.error === undefined
          ? makeErrorResult(answer.operation, new Error('The answer is empty.'), new Response())
          : answer,
      ),
    );

/** Client of the API on the same origin. After a mutation, affected queries are sent again. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, stopExchange, emptyAnswerExchange, fetchExchange],
  // With GET the browser caches answers and revalidates them by their ETags.
  preferGetMethod: 'within-url-limit',
});
