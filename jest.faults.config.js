import short from './jest.config.js';

/**
 * What is measured under attack: memory, and how long others wait while the server is attacked or its database is away. One suite at a time,
 * so that what is measured is the server's.
 */
export default {
  ...short,
  maxWorkers: 1,
  testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
