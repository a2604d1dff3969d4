import { type Exchange, makeErrorResult } from '@urql/core';
import { map, pipe } from 'wonka';

/** Takes an answer to a question that holds neither data nor a fault for what it is: one that cannot be read. */
export const readable: Exchange =
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
