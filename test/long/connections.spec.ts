import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const page =
  '{ edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const given = '$first: Int!, $after: String, $search: String, $hub: ID!, $source: ID!';

/** Every list that the API pages, each asked for what this suite made, and what in it stands throughout. */
const lists = {
  actors: [`actors(search: $search, first: $first, after: $after) ${page}`, 'actor'],
  sources: [`sources(search: $search, first: $first, after: $after) ${page}`, 'source'],
  relations: [`relations(filter: {actorIds: [$hub]}, first: $first, after: $after) ${page}`, 'relation'],
  gaps: [
    `gaps(kinds: [UNDATED], filter: {sourceIds: [$source]}, first: $first, after: $after) ${page}`,
    'relation',
  ],
  'relations of an actor': [
    `actor(id: $hub) { relations(first: $first, after: $after) ${page} }`,
    'relation',
  ],
  'citations of a source': [
    `source(id: $source) { citations(first: $first, after: $after) ${page} }`,
    'citation',
  ],
} as const;
type List = keyof typeof lists;

/** How many of each stand throughout. */
const STANDING = 23;

describe('connections', () => {
  let server: TestServer;
  let make: ReturnType<typeof someGraph>;
  beforeAll(async () => {
    server = await startTestServer();
    make = someGraph(server.corner);
    await write(Array.from({ length: STANDING }, (_, i) => `m${String(i).padStart(2, '0')}`));
  }, startLimitMs);
  afterAll(() => server.close());

  /** Writes, under each name, an actor, a source, and a relation to the hub with a claim that cites the one source of all. */
  async function write(names: readonly string[]): Promise<void> {
    const { store, corner } = server;
    const batch = {
      actors: ['hub', ...names].map((name) => make.state(name)),
      sources: ['cited', ...names].map((name) => make.source(name)),
      claims: names.map((name) => ({
        relation: make.relation(name, name, 'hub'),
        claim: make.claim(name, ['cited']),
      })),
    };
    const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
    expect(refused).toEqual([]);
  }

  /** Adds and takes away before, between and behind what stands, until it is told to stop. */
  async function disturb(run: string, isOver: () => boolean): Promise<void> {
    const { store, corner } = server;
    for (let round = 0; !isOver(); round += 1) {
      const names = ['a', 'm05', 'm11', 'z'].map((place) => `${place}x${run}.${round}`);
      await write(names);
      for (const name of names) {
        await store.retractClaim(corner.id('claim', name), 'It comes and goes', corner.writer);
      }
      const [keep = '', ...absorb] = names.map((name) => corner.id('actor', name));
      await store.mergeActors({ keep, absorb, reason: 'They come and go' }, corner.writer);
    }
  }

  async function ask(list: List, first: number, after: string | null): Promise<Page> {
    const [query] = lists[list];
    const { corner } = server;
    const variables = {
      first,
      after,
      search: corner.mark,
      hub: corner.id('actor', 'hub'),
      source: corner.id('source', 'cited'),
    };
    const used = Object.keys(variables).filter((name) => query.includes(`$${name}`));
    const declared = given
      .split(', ')
      .filter((one) => used.includes(one.slice(1, one.indexOf(':'))))
      .join(', ');
    const { data, errors } = await server.ask(
      `query (${declared}) { ${query} }`,
      Object.fromEntries(Object.entries(variables).filter(([name]) => used.includes(name))),
    );
    expect(errors).toEqual([]);
    const [answer] = Object.values(data ?? {}) as (Page | Record<string, Page>)[];
    return (answer && 'edges' in answer ? answer : Object.values(answer ?? {})[0]) as Page;
  }

  async function walk(list: List, first: number): Promise<Page[]> {
    const pages: Page[] = [];
    let after: string | null = null;
    do {
      const next: Page = await ask(list, first, after);
      pages.push(next);
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    return pages;
  }

  const idsOf = (pages: readonly Page[]): string[] =>
    pages.flatMap(({ edges }) => edges.map(({ node }) => node.id));

  /** Those of the ids that name what stood throughout. */
  function standing(list: List, ids: readonly string[]): string[] {
    const [, subject] = lists[list];
    const expected = new Set(
      Array.from({ length: STANDING }, (_, i) => {
        const name = `m${String(i).padStart(2, '0')}`;
        return server.corner.id(subject, subject === 'citation' ? `${name}.0` : name);
      }),
    );
    return ids.filter((id) => expected.has(id));
  }

  it.each(Object.keys(lists) as List[])(
    'of %s lose nothing that stood throughout, and show nothing twice, while others write and delete',
    async (list) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 9 }), async (first) => {
          run += 1;
          let over = false;
          const disturbed = disturb(`${Object.keys(lists).indexOf(list)}.${run}`, () => over);
          const pages = await walk(list, first);
          over = true;
          await disturbed;
          const ids = idsOf(pages);
          expect(new Set(ids).size).toBe(ids.length);
          expect(standing(list, ids)).toHaveLength(STANDING);
          expect(ids).toEqual([...ids].sort());
          for (const { edges } of pages) expect(edges.length).toBeLessThanOrEqual(first);
        }),
        { numRuns: 5, seed: 3 },
      );
    },
    120_000,
  );

  it.each(Object.keys(lists) as List[])('of %s are what Relay promises', async (list) => {
    const whole = await ask(list, 20, null);
    expect(whole.pageInfo).toEqual({
      hasNextPage: whole.totalCount > 20,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    expect(whole.nodes).toEqual(whole.edges.map(({ node }) => node));
    const pages = await walk(list, 10);
    expect(idsOf(pages).slice(0, 20)).toEqual(whole.nodes.map(({ id }) => id));
    expect(idsOf(pages)).toHaveLength(whole.totalCount);
    expect(new Set(pages.map(({ totalCount }) => totalCount))).toEqual(new Set([whole.totalCount]));
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual(
      pages.map((_, i) => [i > 0, i < pages.length - 1]),
    );
  });

  it('answer with an empty page after the last cursor, and after one of what is gone with what follows', async () => {
    const whole = await ask('relations', 100, null);
    const behind = await ask('relations', 5, whole.pageInfo.endCursor);
    expect([behind.edges, behind.pageInfo.hasNextPage, behind.pageInfo.endCursor]).toEqual([[], false, null]);

    await write(['m07gone']);
    const { edges } = await ask('relations', 100, null);
    const gone = edges.find(({ node }) => node.id.endsWith('m07gone'));
    await server.store.retractClaim(server.corner.id('claim', 'm07gone'), 'It goes', server.corner.writer);
    const after = await ask('relations', 1, gone?.cursor ?? null);
    expect(after.nodes).toEqual([{ id: server.corner.id('relation', 'm08') }]);
  });

  it.each(['', 'bm90IGEgY3Vyc29y', 'x'.repeat(5000)])('refuse what is no cursor: %j', async (after) => {
    const { errors } = await server.ask('query ($after: String) { actors(after: $after) { nodes { id } } }', {
      after,
    });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
  });
});

describe('global ids', () => {
  let server: TestServer;
  let ids: Record<string, string>;
  beforeAll(async () => {
    server = await startTestServer();
    const { store, corner } = server;
    const make = someGraph(corner);
    const batch = {
      actors: ['a', 'b', 'c'].map((name) => make.state(name)),
      sources: [make.source('s')],
      claims: [{ relation: make.relation('r', 'a', 'b'), claim: make.claim('k', ['s']) }],
    };
    await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
    const merge = await store.mergeActors(
      { keep: corner.id('actor', 'a'), absorb: [corner.id('actor', 'c')], reason: 'They are one' },
      corner.writer,
    );
    ids = {
      Actor: corner.id('actor', 'a'),
      Relation: corner.id('relation', 'r'),
      Claim: corner.id('claim', 'k'),
      Citation: corner.id('citation', 'k.0'),
      Source: corner.id('source', 's'),
      ActorMerge: merge.id,
    };
  }, startLimitMs);
  afterAll(() => server.close());

  const query = `query ($id: ID!) { node(id: $id) { __typename id
    ... on Relation { claims { id } } ... on Claim { relation { from { id } claims { id } } citations { id } }
    ... on Citation { source { id } } ... on ActorMerge { actor { id } } } }`;
  const node = async (id: string) => {
    const { data, errors } = await server.ask(query, { id });
    expect(errors).toEqual([]);
    return data?.['node'];
  };

  it('find a thing of every type that is a Node', async () => {
    const introspection = '{ __type(name: "Node") { possibleTypes { name } } }';
    const { data } = await server.ask(introspection);
    const { possibleTypes } = data?.['__type'] as { possibleTypes: { name: string }[] };
    expect(possibleTypes.map(({ name }) => name).sort()).toEqual(Object.keys(ids).sort());
    for (const [type, id] of Object.entries(ids)) {
      expect(await node(id)).toMatchObject({ __typename: type, id });
    }
  });

  it('lead on from what they find', async () => {
    expect(await node(ids['Claim'] ?? '')).toMatchObject({
      relation: { from: { id: ids['Actor'] }, claims: [{ id: ids['Claim'] }] },
      citations: [{ id: ids['Citation'] }],
    });
    expect(await node(ids['Citation'] ?? '')).toMatchObject({ source: { id: ids['Source'] } });
    expect(await node(ids['ActorMerge'] ?? '')).toMatchObject({ actor: { id: ids['Actor'] } });
  });

  it.each([
    'act_none',
    'rel_none',
    'clm_none',
    'cit_none',
    'src_none',
    'mrg_none',
    'log_none',
    '',
    '__proto__',
    '1',
  ])('that name nothing find nothing: %j', async (id) => {
    expect(await node(id)).toBeNull();
  });
});
