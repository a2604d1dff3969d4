import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { formatDocument } from '@urql/core';
import react from '@vitejs/plugin-react';
import { parse, print } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import cspStyleHashes from './src/ui/theme/cspStyleHashes.json' with { type: 'json' };

const cytoscapeFolder = dirname(createRequire(import.meta.url).resolve('cytoscape'));
const { version } = JSON.parse(readFileSync(join(cytoscapeFolder, '../package.json'), 'utf8')) as {
  version: string;
};
const cytoscapeFile = `cytoscape-${version}.js`;

/** Cytoscape as a file of its own, which the page and its layout worker share: each would have a copy within, a third of the first visit. */
const cytoscapeOnce = {
  external: ['cytoscape'],
  output: { paths: { cytoscape: `./${cytoscapeFile}` } },
};
const sharedCytoscape: Plugin = {
  name: 'shared-cytoscape',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(join(cytoscapeFolder, 'cytoscape.esm.min.mjs'));
    this.emitFile({ type: 'asset', fileName: `assets/${cytoscapeFile}`, source });
  },
};

/** What a first visit fetches is packed once, as small as it goes; the server packs the rest on its way, in a hurry. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const small = Object.values(bundle).flatMap((file) => {
      const content = file.type === 'chunk' ? file.code : file.source;
      const worth = /\.(?:js|css|svg|html|json)$/u.test(file.fileName) && content.length < mostToPack;
      return worth ? [{ path: join(dir, file.fileName), content: Buffer.from(content) }] : [];
    });
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    await Promise.all(
      small.flatMap(({ path, content }) => [
        writeFile(`${path}.br`, brotliCompressSync(content, brotli)),
        writeFile(`${path}.gz`, gzipSync(content, { level: 9 })),
      ]),
    );
  },
};
/**
 * The operations and fragments of the page, each as its client sends it: the server compiles these whoever asks, since they are no stranger's text.
 * They are what stands in the sources between `graphql(` and the end of its text.
 */
const ownOperations: Plugin = {
  name: 'own-operations',
  apply: 'build',
  generateBundle() {
    const folder = new URL('src/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const definitions = files
      .filter((name) => /(?<!\.spec)\.tsx?$/u.test(name))
      .flatMap((name) => [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bgraphql\(\s*`(?<text>[^`]*)`/gu),
      ])
      .flatMap(({ groups }) => formatDocument(parse(groups?.['text'] ?? '')).definitions.map(print));
    const source = JSON.stringify([...new Set(definitions)].sort());
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

/** The editor of GraphiQL would take half a minute. */
const mostToPack = 600_000;

export default defineConfig({
  plugins: [
    react(),
    sharedCytoscape,
    packed,
    ownOperations,
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
      ...cytoscapeOnce,
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es', rolldownOptions: cytoscapeOnce },
  server: {
    proxy: {
      '/graphql': {
        target: 'http://127.0.0.1:4000',
        bypass: (request) => (request.method === 'GET' ? '/graphiql.html' : undefined),
      },
    },
  },
});
