import '@fontsource-variable/source-sans-3/wght.css';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples';
import { examplesPlugin } from './examplesPlugin';
import { fetcher } from './fetcher';

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
