import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { formatDocument } from '@urql/core';
import react from '@vitejs/plugin-react';
import { parse, print } from 'graphql';
import { defineConfig, type Plugin } from 'vite';
import cspStyleHashes from './src/ui/theme/cspStyleHashes.json' with { type: 'json' };

/**
 * Parts of Cytoscape that the page has no use for, a quarter of it: layouts, since the page lays out by itself, analyses of graphs, and drawing by
 * WebGL. Where the file that it is delivered as names one, it is taken from its list or given a name that nobody asks for, and the build shakes it off.
 * The version is pinned; with another one the build fails until these places are found again.
 */
const unusedOfCytoscape: readonly (readonly [place: string, instead: string])[] = [
  [
    '[elesfn$v, elesfn$u, elesfn$t, elesfn$s, elesfn$r, elesfn$q, elesfn$p, elesfn$o, elesfn$n, elesfn$m, elesfn$l, markovClustering$1, kClustering, hierarchicalClustering$1, affinityPropagation$1, elesfn$k, hopcroftTarjanBiconnected$1, tarjanStronglyConnected$1]',
    '[elesfn$v]',
  ],
  ['CRp$5, CRp$4, CRp$3', 'CRp$5, CRp$3'],
  ['CRp$4.initWebgl = ', 'var unusedWebgl = '],
  ...['BreadthFirst', 'Circle', 'Concentric', 'Cose'].map(
    (name) => [`name: '${name.toLowerCase()}',\n  impl: ${name}Layout\n}, {\n  `, ''] as const,
  ),
  ["}, {\n  name: 'random',\n  impl: RandomLayout\n}", '}'],
  ...[
    'BreadthFirst.run',
    'Circle.run',
    'Concentric.run',
    'Cose.run',
    'Cose.stop',
    'Cose.destroy',
    'Random.run',
  ].map(
    (method) =>
      [
        `\n${method.replace('.', 'Layout.prototype.')} = `,
        `\nvar unused${method.replace('.', '')} = `,
      ] as const,
  ),
];
const smallCytoscape: Plugin = {
  name: 'small-cytoscape',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/cytoscape/dist/cytoscape.esm.mjs')) return null;
    return unusedOfCytoscape.reduce((rest, [place, instead]) => {
      if (rest.split(place).length !== 2) this.error(`Cytoscape has no such place any more: ${place}`);
      return rest.replace(place, instead);
    }, code);
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
    smallCytoscape,
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
