import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RelationType } from '@entente/model';
import { loadQuery } from '../../libs/store/src/queries/loadQuery.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const folder = join(import.meta.dirname, '../../cypher/queries');
const names = readdirSync(folder).map((file) => file.replace(/\.cypher$/u, ''));

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
}, startLimitMs);
afterAll(() => store.close());

describe.each(names)('cypher/queries/%s', (name) => {
  it('says what it answers or writes, from what, and with what result', () => {
    const text = readFileSync(join(folder, `${name}.cypher`), 'utf8');
    const header = text.slice(0, text.search(/^(?!\/\/)/mu));
    expect(header).toMatch(/Parameters: /u);
    expect(header).toMatch(/Result: /u);
  });

  it('is understood by the database', async () => {
    const text = loadQuery(name, { maxLength: 4 });
    const parameters = Object.fromEntries(
      [...text.matchAll(/\$(\w+)/gu)].map(([, key = '']): [string, null] => [key, null]),
    );
    await expect(store.run(`EXPLAIN ${text}`, parameters)).resolves.toEqual([]);
  });
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
