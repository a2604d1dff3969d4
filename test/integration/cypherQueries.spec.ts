import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RelationType } from '@entente/model';
import { blocksOf, loadQuery, type Block } from '../../libs/store/src/queries/loadQuery.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const folder = join(import.meta.dirname, '../../cypher/queries');
const names = readdirSync(folder).map((file) => file.replace(/\.cypher$/u, ''));

/**
 * A query with none of the parts that depend on parameters, with each of them alone, and with all of them. What it says for each type is
 * said for two in all but one, as the database takes long to plan it for all.
 */
function formsOf(name: string): { label: string; parameters: Record<string, unknown> }[] {
  const conditions = new Set<string>();
  let eachType = false;
  const collect = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'each') {
        eachType = true;
        collect(block.blocks);
      }
      if (block.kind !== 'when') continue;
      conditions.add(block.parameter);
      collect(block.then);
      collect(block.otherwise);
    }
  };
  collect(blocksOf(name));
  const paths = [...conditions];
  const given = (some: readonly string[]): Record<string, unknown> =>
    parametersOf(some, eachType ? twoTypes : null);
  return [
    { label: 'nothing given', parameters: given([]) },
    ...paths.map((path) => ({ label: path, parameters: given([path]) })),
    ...(paths.length > 1 ? [{ label: 'everything given', parameters: given(paths) }] : []),
    ...(eachType ? [{ label: 'any type', parameters: parametersOf(byIndex, null) }] : []),
    ...(conditions.has('filter.knownAt')
      ? [
          {
            label: 'everything but knownAt given',
            parameters: given(paths.filter((path) => path !== 'filter.knownAt')),
          },
        ]
      : []),
  ];
}

/** The conditions by which a query says something for each type. */
const byIndex = ['filter.byId', 'filter.byStrength'];
const twoTypes = [RelationType.AID, RelationType.MEETING];

function parametersOf(
  paths: readonly string[],
  types: readonly RelationType[] | null,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = types ? { filter: { types } } : {};
  for (const path of paths) {
    const [outer = '', inner] = path.split('.');
    if (inner === undefined) parameters[outer] = true;
    else parameters[outer] = { ...(parameters[outer] as object | undefined), [inner]: true };
  }
  return parameters;
}

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

  it.each(formsOf(name))('is understood by the database with $label', async ({ parameters }) => {
    const text = loadQuery(name, parameters);
    const named = Object.fromEntries(
      [...text.matchAll(/\$(\w+)/gu)].map(([, key = '']): [string, null] => [key, null]),
    );
    await expect(store.run(`EXPLAIN ${text}`, named)).resolves.toEqual([]);
  });

  // Right after an import the planner still counts the claims of before, and would look at each of them for each relation.
  it.each(formsOf(name))('finds the claims of a relation by their index with $label', ({ parameters }) => {
    const lookups = [
      ...loadQuery(name, parameters).matchAll(/\((\w*):Claim \{relationId: [^}]*\}\)[^{}\n]*\n?([^\n]*)/gu),
    ];
    for (const [lookup, claim] of lookups)
      expect(lookup).toContain(`USING INDEX SEEK ${claim}:Claim(relationId)`);
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
