import type { JSX } from 'react';
import { Provider } from 'urql';
import { client } from './api/client';
import { ExplorerTheme } from './theme/ExplorerTheme';
import { ExplorerView } from './views/ExplorerView';

export function App(): JSX.Element {
  return (
    <Provider value={client}>
      <ExplorerTheme>
        <ExplorerView />
      </ExplorerTheme>
    </Provider>
  );
}
