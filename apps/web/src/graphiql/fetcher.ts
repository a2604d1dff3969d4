import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-sse';

const ask = createGraphiQLFetcher({ url: '/graphql' });

/** Asks the server: subscriptions as server-sent events at /graphql/stream, all else at /graphql. */
export const fetcher: Fetcher = (question, options) => {
  const operation =
    options?.documentAST && getOperationAST(options.documentAST, question.operationName ?? undefined);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return ask(question, options);
  const client = createClient({ url: '/graphql/stream', headers: { ...options?.headers }, retryAttempts: 0 });
  const { query, operationName } = question;
  return client.iterate({
    query,
    ...(operationName == null ? {} : { operationName }),
    variables: question.variables as Record<string, unknown> | undefined,
  });
};
