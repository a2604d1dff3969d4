import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeCitation } from '@entente/documents';
import { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { recordingDriver, type Statement } from '../../bench/src/connections/driver.js';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Lists with a cursor or a log of their own within something else, and what is counted for it alone. */
const listsWithin = {
  'Actor.relations': '(first: 5)',
  'Actor.history': '',
  'Source.citations': '(first: 5)',
  'Source.claimCount': '',
  'Source.history': '',
  'Relation.history': '',
  'Review.proposals': '',
  'Review.mentions': '',
};
type ListWithin = keyof typeof listsWithin;

/** Every field of a type and of what it holds, down to a depth; of lists within that one alone, at the first place where it is met. */
function everyField(type: GraphQLNamedType, depth: number, within: ListWithin | null): string {
  let due = within;
  return select(type, depth);

  function select(of: GraphQLNamedType, left: number): string {
    if (isInterfaceType(of)) {
      return `{ ${schema
        .getPossibleTypes(of)
        .map((one) => `... on ${one.name} ${select(one, left)}`)
        .join(' ')} }`;
    }
    if (!isObjectType(of)) return '';
    const parts = Object.values(of.getFields()).map((field) => {
      const name = `${of.name}.${field.name}`;
      const inner = getNamedType(field.type);
      if (isListWithin(name)) {
        if (name !== due) return '';
        due = null;
        return `${field.name}${listsWithin[name]} ${select(inner, 2)}`;
      }
      if (!isCompositeType(inner)) return field.name;
      const selection = left === 0 ? '' : select(inner, left - 1);
      return selection === '' ? '' : `${field.name} ${selection}`;
    });
    return parts.some((part) => part !== '') ? `{ ${parts.join(' ')} }` : '';
  }
}

const isListWithin = (name: string): name is ListWithin => name in listsWithin;

/** The arguments that each query is asked with. */
function questions(corner: TestStore) {
  const id = (subject: 'actor' | 'relation' | 'source' | 'claim', name: string) =>
    JSON.stringify(corner.id(subject, name));
  const [from, to] = [id('actor', 'dense0'), id('actor', 'dense33')];
  const sources = `filter: { sourceIds: [${id('source', 'dense')}] }`;
  return {
    actor: `(id: ${from})`,
    actors: '(first: 20)',
    resolveActor: '(name: "dense", limit: 5)',
    relation: `(id: ${id('relation', 'dense0.dense1')})`,
    relations: `(first: 20, ${sources})`,
    paths: `(from: ${from}, to: ${to}, limit: 3)`,
    neighbourhood: `(actorIds: [${from}], limit: 50)`,
    subgraph: `(limit: 50, ${sources})`,
    timeline: `(${sources})`,
    gaps: `(first: 20, ${sources})`,
    source: `(id: ${id('source', 'dense')})`,
    sources: '(first: 5)',
    node: `(id: ${id('claim', 'dense0.dense1')})`,
  };
}

describe('the statements that a query is answered from', () => {
  const heard: Statement[] = [];
  let corner: TestStore;
  let server: TestServer;
  let asked: ReturnType<typeof questions>;
  beforeAll(async () => {
    corner = await openTestStore();
    const driver = recordingDriver(corner.driver, (statement) => heard.push(statement));
    server = await startTestServer({ store: new GraphStore(driver, corner.database, judgeCitation) });
    await recordDenseGraph({ corner, store: server.store });
    asked = questions(corner);
    // What chains are searched in is read whole, once; then only what changed since.
    await server.ask(`{ paths${asked.paths} { length } }`);
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await corner.close();
  });

  /** How many statements one field of Query was answered from. What only looks where the log ends is for the mark of the answer. */
  async function count(field: string, given = '', within: ListWithin | null, depth = 4): Promise<number> {
    const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
    if (!type) throw new Error(`There is no ${field}`);
    heard.length = 0;
    const { errors } = await server.ask(`{ ${field}${given} ${everyField(type, depth, within)} }`);
    expect([field, errors]).toEqual([field, []]);
    return heard.filter(({ text }) => !/MATCH \(h:LogHead[^)]*\)\s+RETURN/u.test(text)).length;
  }

  it('is one for every query, whatever is asked for of what it finds', async () => {
    for (const [field, given] of Object.entries(asked)) {
      for (const depth of [1, 4]) {
        const counted = await count(field, given, null, depth);
        // Other suites write meanwhile: chains are looked for again in what they changed.
        expect([field, field === 'paths' ? Math.max(1, counted - 1) : counted]).toEqual([field, 1]);
      }
    }
  });

  it('is one for paths where nothing was written since, else two', async () => {
    const counts: number[] = [];
    // Other suites write, but not all the time.
    for (let tries = 0; tries < 50 && !counts.includes(1); tries += 1) {
      counts.push(await count('paths', asked.paths, null));
    }
    expect([Math.min(...counts), Math.max(...counts) <= 2]).toEqual([1, true]);
    await server.store.updateActor(corner.id('actor', 'dense0'), { description: 'Known' }, corner.writer);
    expect(await count('paths', asked.paths, null)).toBe(2);
  });

  it('is one more for a list within, of however many things it is asked', async () => {
    for (const field of ['actor', 'actors', 'resolveActor'] as const) {
      expect([field, await count(field, asked[field], 'Actor.relations')]).toEqual([field, 2]);
      expect([field, await count(field, asked[field], 'Actor.history')]).toEqual([field, 2]);
    }
    for (const field of ['relation', 'relations', 'subgraph', 'neighbourhood', 'gaps'] as const) {
      expect([field, await count(field, asked[field], 'Relation.history')]).toEqual([field, 2]);
    }
    for (const list of ['Review.proposals', 'Review.mentions'] as const) {
      // And one for the actors that are named there.
      expect(await count('reviews', '(first: 5)', list, 3)).toBeLessThanOrEqual(3);
    }
    for (const field of ['source', 'sources'] as const) {
      expect([field, await count(field, asked[field], 'Source.citations')]).toEqual([field, 2]);
      expect([field, await count(field, asked[field], 'Source.claimCount')]).toEqual([field, 2]);
      expect([field, await count(field, asked[field], 'Source.history')]).toEqual([field, 2]);
    }
  });

  it('does not grow with the answer', async () => {
    const sources = `filter: { sourceIds: ["${corner.id('source', 'dense')}"] }`;
    const relations = async (limit: number) => count('subgraph', `(limit: ${limit}, ${sources})`, null, 3);
    expect(await relations(1)).toBe(await relations(480));
    const of = async (first: number) => count('actors', `(first: ${first})`, 'Actor.relations');
    expect(await of(1)).toBe(await of(60));
  });

  it.each(['gaps', 'relations', 'subgraph', 'timeline'] as const)(
    'finds the relations that a source speaks of for %s by their ids, not among all there are',
    async (field) => {
      await count(field, asked[field], null, 1);
      const [statement] = heard.filter(({ text }) => text.includes(':CITES]'));
      if (!statement) throw new Error('No statement begins at the sources');
      const { summary } = await corner.driver.executeQuery(`EXPLAIN ${statement.text}`, statement.parameters);
      // Once for each relation that is cited: what is right for one of them is slow for hundreds.
      expect(JSON.stringify(summary.plan)).not.toMatch(/AllNodesScan|AllRelationshipsScan/u);
    },
  );

  it('is one for what the graph is', async () => {
    expect(await count('about', '', null)).toBe(1);
  });

  it('is none where nothing of the graph is asked for', async () => {
    expect(await count('vocabulary', '', null)).toBe(0);
    expect(await count('viewer', '', null)).toBe(0);
  });

  it('is two for an overview: what is new, and who its actors are', async () => {
    const counts: number[] = [];
    // Other suites write, but not all the time.
    for (let tries = 0; tries < 50 && !counts.includes(2); tries += 1) {
      counts.push(await count('overview', '(actors: 5)', null));
    }
    expect(Math.min(...counts)).toBe(2);
  });

  it('is two for a search, what may be meant and what it is, and none more for what is asked of its hits', async () => {
    const line = (text: string): string => `(text: ${JSON.stringify(text)}, first: 20)`;
    for (const depth of [1, 3])
      expect(await count('search', line(`dense0 ${corner.mark} arms`), null, depth)).toBe(2);
    expect(await count('search', line(`nobody${corner.mark}`), null)).toBe(1);
    expect(await count('search', line('…'), null)).toBe(0);
  });

  it('is one for the log, and one more for each sort of thing that its entries lead to', async () => {
    const by = JSON.stringify(corner.writer.by);
    expect(await count('log', `(first: 50, filter: {by: ${by}})`, null, 2)).toBe(4);
    expect(await count('log', `(first: 50, filter: {by: ${by}, what: ["updateActor"]})`, null, 2)).toBe(2);
  });

  it('is two for the preview of a merge, who its actors are and what is at them, and one for a relation between', async () => {
    const given = (keep: string, absorb: string): string =>
      `(keep: "${corner.id('actor', keep)}", absorb: ["${corner.id('actor', absorb)}"])`;
    expect(await count('mergePreview', given('dense0', 'dense1'), null)).toBe(3);
  });

  it('is one for what editors work on, without the lists of each document', async () => {
    const held = await server.ask('mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }', {
      input: { title: `Held ${corner.mark}`, text: `Held by ${corner.mark}.` },
    });
    expect(held.errors).toEqual([]);
    const unknown = (prefix: string): string => `"${prefix}_00000000-0000-7000-8000-000000000000"`;
    for (const [field, given] of Object.entries({
      import: `(id: ${unknown('imp')})`,
      imports: '(first: 5)',
      review: `(sourceId: ${JSON.stringify((held.data as { addSource: { id: string } }).addSource.id)})`,
      reviews: '(first: 5)',
      reviewCounts: '',
      patternRates: '',
    }))
      expect([field, await count(field, given, null, 3)]).toEqual([field, 1]);
  });

  it('is a handful for what is looked for in the whole graph, page by page', async () => {
    for (const field of ['contradictions', 'likelyDuplicates'])
      expect(await count(field, '(first: 5)', null, 3)).toBeLessThanOrEqual(12);
  });

  it('is counted for every query there is', () => {
    const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
    // The report reads every document anew, which is work of its own; what else is left out is counted above.
    expect(Object.keys(asked).sort()).toEqual(
      queries
        .filter(
          (name) =>
            ![
              'about',
              'contradictions',
              'import',
              'imports',
              'integrity',
              'languageModel',
              'likelyDuplicates',
              'log',
              'mergePreview',
              'modelReading',
              'overview',
              'patternRates',
              'review',
              'reviewCounts',
              'reviews',
              'search',
              'vocabulary',
              'viewer',
            ].includes(name),
        )
        .sort(),
    );
  });
});
