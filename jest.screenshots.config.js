import short from './jest.config.js';

/** Takes the pictures of the docs anew, from the sample graph; one that differs is to be looked at and committed. */
export default {
  ...short,
  maxWorkers: 1,
  testMatch: ['<rootDir>/test/screenshots/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
