import short from './jest.config.js';

/** What takes minutes: not part of npm test. */
export default {
  ...short,
  testMatch: ['<rootDir>/test/long/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
