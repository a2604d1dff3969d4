import { type Exchange, makeErrorResult } from '@urql/core';
import { map, pipe } from 'wonka';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { stopExchange } from './requests';

/** Takes an answer to a question that holds neither data nor a fault for what it is: one that cannot be read. */
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

/** Speaks to the API that this page comes from. What a mutation changes is asked for again. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, stopExchange, emptyAnswerExchange, fetchExchange],
  // By GET a browser keeps answers, and asks by their marks whether they still hold.
  preferGetMethod: 'within-url-limit',
});
