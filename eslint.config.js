import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const projects = [
  'libs/*/tsconfig.json',
  'apps/*/tsconfig.json',
  'bench/tsconfig.json',
  'tsconfig.test.json',
];

/** The one direction of dependencies, as ARCHITECTURE.md draws it. */
const zones = [
  {
    target: './libs/model',
    from: [
      './libs/store',
      './libs/local-neo4j',
      './libs/documents',
      './libs/exchange',
      './libs/application',
      './apps',
    ],
    message: 'model depends on nothing',
  },
  {
    target: [
      './libs/store',
      './libs/local-neo4j',
      './libs/documents',
      './libs/exchange',
      './libs/application',
    ],
    from: './apps',
    message: 'libs never import apps',
  },
  {
    target: './libs/local-neo4j',
    from: ['./libs/documents', './libs/exchange', './libs/application'],
    message: 'local-neo4j needs store alone, to try a connection',
  },
  {
    target: './libs/store',
    from: ['./libs/local-neo4j', './libs/documents', './libs/exchange', './libs/application'],
    message: 'libs are siblings',
  },
  {
    target: './libs/documents',
    from: ['./libs/store', './libs/local-neo4j', './libs/exchange', './libs/application'],
    message: 'libs are siblings',
  },
  {
    target: './libs/exchange',
    from: ['./libs/store', './libs/local-neo4j', './libs/documents', './libs/application'],
    message: 'libs are siblings',
  },
  {
    target: './apps/web',
    from: [
      './apps/server',
      './apps/cli',
      './libs/store',
      './libs/local-neo4j',
      './libs/documents',
      './libs/exchange',
      './libs/application',
    ],
    message: 'web talks GraphQL only',
  },
  { target: './apps/server', from: ['./apps/web', './apps/cli'], message: 'apps never import apps' },
  { target: './apps/cli', from: ['./apps/web', './apps/server'], message: 'apps never import apps' },
  { target: ['./libs', './apps'], from: './bench', message: 'nothing depends on the benchmark' },
  {
    target: './bench',
    from: ['./apps/web', './apps/cli', './libs/exchange'],
    message: 'bench measures the server',
  },
];

const page = './apps/web/src';
const inPage = (...folders) => folders.map((folder) => `${page}/${folder}`);

/** The same inside the page: explorer → features → graph-view → commands, api, domain, ui. */
const pageZones = [
  {
    target: inPage('ui'),
    from: inPage('App.tsx', 'explorer', 'features', 'graph-view', 'commands', 'api', 'domain'),
    message: 'ui is parts without a subject: it imports nothing else of the page',
  },
  {
    target: inPage('domain'),
    from: inPage('App.tsx', 'explorer', 'features', 'graph-view', 'commands', 'api', 'ui'),
    message: 'domain is pure functions and the state: it imports nothing else of the page',
  },
  {
    target: inPage('commands', 'api'),
    from: inPage('App.tsx', 'explorer', 'features', 'graph-view', 'ui'),
    message: 'commands and api know no feature and nothing that is seen',
  },
  {
    target: inPage('graph-view'),
    from: inPage('App.tsx', 'explorer', 'features', 'api'),
    message: 'graph-view draws what it is given: it knows no feature and asks no server',
  },
  {
    target: inPage('features'),
    from: inPage('App.tsx', 'explorer'),
    message: 'explorer puts features together, none knows it',
  },
  {
    target: inPage('App.tsx', 'main.tsx', 'prefetchNetwork.ts', 'explorer', 'features'),
    from: `${page}/graph-view`,
    // Besides its index, what does without Cytoscape and is loaded before it, and what only images need.
    except: [
      './index.ts',
      ...['./camera/fit.ts', './geometry/geometry.ts', './geometry/sizes.ts'],
      ...['./layout/layOut.ts', './layout/ownPlaces.ts'],
      ...['./image/imageModel.ts', './image/notes.ts', './image/toImage.ts'],
    ],
    message: 'others use the index of graph-view',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/graphql-env.d.ts', 'node_modules/', '.entente/', 'test/fixtures/']),
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['apps/web/vite.config.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Resolvers and store methods are asynchronous by contract, whether or not they await today.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // `_` takes what a rest pattern leaves out.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$', argsIgnorePattern: '^_$' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  // Nest reads constructor types at run time, so its imports must stay values.
  { files: ['apps/server/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['apps/web/vite.config.ts'], extends: [tseslint.configs.recommended] },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    extends: [importX.flatConfigs.typescript],
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: projects, noWarnOnMultipleProjects: true }),
      ],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-unresolved': 'error',
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: ['**/test/**', '**/*.spec.ts', '**/vite.config.ts', '**/bench/**'] },
      ],
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...zones, ...pageZones] },
      ],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    ...(reactHooks.configs.flat['recommended-latest'] ?? {}),
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/graph-view/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['cytoscape', 'cytoscape-*'], message: 'Only graph-view knows Cytoscape.' }] },
      ],
    },
  },
  {
    files: ['apps/web/src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'cytoscape',
                'cytoscape-*',
                'react',
                'react-dom',
                'react-dom/*',
                '@mantine/*',
                'urql',
                '@urql/*',
              ],
              message: 'domain has no DOM, no Cytoscape and no requests.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'history', 'fetch'],
        ...['localStorage', 'sessionStorage', 'indexedDB', 'requestAnimationFrame', 'matchMedia'],
      ],
    },
  },
  { files: ['**/test/**', '**/*.spec.ts'], rules: { 'import-x/no-extraneous-dependencies': 'off' } },
);
