import '@fontsource-variable/source-sans-3/wght.css';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleQueries } from './exampleQueries';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in: graphiql.html lacks #root');
createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={createGraphiQLFetcher({ url: '/graphql' })}
      defaultTabs={exampleQueries.map((query) => ({ query }))}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <a className="entente-back" href="/">
          Entente
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
