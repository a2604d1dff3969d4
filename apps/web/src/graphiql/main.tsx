import '@fontsource-variable/source-sans-3/wght.css';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { getOperationAST, OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-sse';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples, examplesPlugin } from './examples';

const ask = createGraphiQLFetcher({ url: '/graphql' });

/** Asks the server: subscriptions as server-sent events at /graphql/stream, all else at /graphql. */
const fetcher: Fetcher = (question, options) => {
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

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in: graphiql.html lacks #root');
createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      plugins={[examplesPlugin]}
      visiblePlugin={examplesPlugin}
      defaultTabs={examples.slice(0, 1).map(({ query, variables }) => ({ query, variables }))}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <a className="entente-back" href="/">
          Entente
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
