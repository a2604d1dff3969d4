import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { explain, formsOf, queryNames } from '../support/queryForms.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
}, startLimitMs);
afterAll(() => store.close());

const parted = queryNames
  .map((name) => ({ name, forms: formsOf(name).single }))
  .filter(({ forms }) => forms.length > 0);

// With none and with all of its parts, `npm test` has each query explained.
describe.each(parted)('cypher/queries/$name', ({ name, forms }) => {
  it.each(forms)('is understood by the database with $label alone', async (form) => {
    await expect(explain(store, name, form)).resolves.toEqual([]);
  });
});
