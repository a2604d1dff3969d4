import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RelationType } from '@entente/model';
import { loadQuery } from '../../libs/store/src/queries/loadQuery.js';
import { explain, formsOf, queryFolder, queryNames } from '../support/queryForms.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
}, startLimitMs);
afterAll(() => store.close());

describe.each(queryNames)('cypher/queries/%s', (name) => {
  it('says what it answers or writes, from what, and with what result', () => {
    const text = readFileSync(join(queryFolder, `${name}.cypher`), 'utf8');
    const header = text.slice(0, text.search(/^(?!\/\/)/mu));
    expect(header).toMatch(/Parameters: /u);
    expect(header).toMatch(/Result: /u);
  });

  it.each(formsOf(name).whole)('is understood by the database with $label', async (form) => {
    await expect(explain(store, name, form)).resolves.toEqual([]);
  });

  // Right after an import the planner still counts the claims of before, and would look at each of them for each relation.
  const { whole, single } = formsOf(name);
  it.each([...whole, ...single])(
    'finds the claims of a relation by their index with $label',
    ({ parameters }) => {
      const lookups = [
        ...loadQuery(name, parameters).matchAll(/\((\w*):Claim \{relationId: [^}]*\}\)[^{}\n]*\n?([^\n]*)/gu),
      ];
      for (const [lookup, claim] of lookups)
        expect(lookup).toContain(`USING INDEX SEEK ${claim}:Claim(relationId)`);
    },
  );
});

describe('cypher/fragments/relation-by-id', () => {
  it('names every type of the vocabulary, so that no relation is overlooked', () => {
    const [, types = ''] =
      /\[r:([A-Z_|]+) /u.exec(loadQuery('relation-by-id').replaceAll(/\n\s*/gu, '')) ?? [];
    expect(types.split('|').sort()).toEqual(Object.keys(RelationType).sort());
  });

  it('asks indexes alone', async () => {
    const { summary } = await store.driver.executeQuery(`EXPLAIN ${loadQuery('relation-by-id')}`, {
      relationId: 'rel_none',
      claims: false,
    });
    expect(JSON.stringify(summary.plan)).not.toMatch(/AllRelationshipsScan|RelationshipTypesScan/u);
  });
});
