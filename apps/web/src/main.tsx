import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { prefetchNetwork } from './prefetchNetwork';

prefetchNetwork();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no place to draw in: index.html lacks #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
