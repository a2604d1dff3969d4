import { existsSync } from 'node:fs';

const swc = ['@swc/jest', { configFile: new URL('.swcrc', import.meta.url).pathname }];

export default {
  testEnvironment: 'node',
  // Half of the time is waiting: for the database, for a browser.
  maxWorkers: 2,
  // The first questions to a fresh database are slow: it plans them.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/summaryLine.js'],
  globalSetup: '<rootDir>/test/support/globalSetup.js',
  globalTeardown: '<rootDir>/test/support/globalTeardown.js',
  testMatch: [
    '<rootDir>/test/**/*.spec.ts',
    '<rootDir>/{apps,libs}/*/src/**/*.spec.ts',
    '<rootDir>/bench/src/**/*.spec.ts',
  ],
  // npm run test:long and test:faults. And what reads other people's files, which are no part of the project but may lie beside it.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/(faults|long|screenshots)/',
    ...(existsSync(new URL('../shared', import.meta.url)) ? [] : ['\\.shared\\.spec\\.ts$']),
  ],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@entente/(model|store|local-neo4j|documents|exchange|application)$': '<rootDir>/libs/$1/src/index.ts',
    '^@entente/server$': '<rootDir>/apps/server/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.tsx?$': swc },
  modulePathIgnorePatterns: ['<rootDir>/((apps|libs)/[^/]+|bench)/dist/'],
};
