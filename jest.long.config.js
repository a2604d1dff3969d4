import short from './jest.config.js';

/** What takes long and rarely breaks, beside what `npm test` has of each kind. */
export default {
  ...short,
  testMatch: ['<rootDir>/test/long/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
