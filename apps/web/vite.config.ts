import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import cspStyleHashes from './src/theme/cspStyleHashes.json' with { type: 'json' };

export default defineConfig({
  plugins: [
    react(),
    {
      // The server reads here which style elements the page's libraries put in, by hash, and allows those.
      name: 'csp',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'csp.json', source: JSON.stringify(cspStyleHashes) });
      },
    },
  ],
  // Fonts and images stay files: the page's policy allows none in style sheets.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one large part by nature, and loaded only where GraphiQL is opened.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/graphql': {
        target: 'http://127.0.0.1:4000',
        bypass: (request) => (request.method === 'GET' ? '/graphiql.html' : undefined),
      },
    },
  },
});
