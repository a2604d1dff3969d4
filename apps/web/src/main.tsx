import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { readerAddress } from './features/citations/pageAddresses';
import { loadAddress } from './features/permalink/useAddress';
import { prefetchNetwork } from './prefetchNetwork';

prefetchNetwork();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in: index.html lacks #root');
const render = (): void =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
// What an address says of a view is there from the first render on; if the part that reads it fails to load, useAddress reports it.
if (location.search === '' || readerAddress(location.pathname) !== null) render();
else loadAddress().then(render, render);
