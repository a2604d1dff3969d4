import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { relationTypes } from '@entente/model';
import { getIntrospectionQuery } from 'graphql';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';

describe('reading', () => {
  let server: TestServer;
  const actors: string[] = [];
  const relations: string[] = [];
  let sourceId = '';
  let claimId = '';

  /** A – B – C – D, two relations from A to B, and E apart. */
  beforeAll(async () => {
    server = await startTestServer();
    const { mark } = server.corner;
    for (const name of ['A', 'B', 'C', 'D', 'E']) {
      const answer = await server.ask(
        'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
        { input: { kind: name === 'E' ? 'PERSON' : 'STATE', name: `${name} ${mark}` } },
      );
      actors.push(first<{ id: string }>(answer).id);
    }
    sourceId = first<{ id: string }>(
      await server.ask('mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }', {
        input: { title: `Read ${mark}`, text: `${mark} one two three four five`, published: '2021-02-03' },
      }),
    ).id;
    const ties: [number, number, string, string, string, string | null][] = [
      [0, 1, 'ARMS_SUPPLY', 'ASSERTED', 'one', '2016/2018'],
      [0, 1, 'AID', 'ALLEGED', 'two', '2020-10'],
      [1, 2, 'MEETING', 'REPORTED', 'three', null],
      [2, 3, 'CRITICISM', 'DENIED', 'four', '2019-05-06'],
    ];
    for (const [from, to, type, stance, quote, occurred] of ties) {
      const recorded = first<{ id: string; relation: { id: string } }>(
        await server.ask(
          'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id relation { id } } }',
          {
            input: {
              relation: { type, from: actors[from], to: actors[to], occurred },
              stance,
              summary: `A ${type} of the tests`,
              citations: [{ sourceId, quote }],
            },
          },
        ),
      );
      relations.push(recorded.relation.id);
      claimId = recorded.id;
    }
  }, startLimitMs);
  afterAll(() => server.close());

  function first<T>({ data, errors }: Answer): T {
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0] as T;
  }
  const ask = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> =>
    first<T>(await server.ask(query, variables, null));

  it('finds anything by its id', async () => {
    const query = `query ($id: ID!) { node(id: $id) { __typename id
      ... on Relation { claims { summary } } ... on Claim { relation { id } } ... on Citation { source { id } } } }`;
    const citation = await ask<{ citations: { nodes: { id: string }[] } }>(
      'query ($id: ID!) { source(id: $id) { citations(first: 1) { nodes { id } } } }',
      { id: sourceId },
    );
    const ids = [actors[0], relations[0], claimId, sourceId, citation.citations.nodes[0]?.id];
    const found = await Promise.all(ids.map((id) => ask<{ __typename: string; id: string }>(query, { id })));
    expect(found.map(({ __typename, id }) => [__typename, id])).toEqual([
      ['Actor', ids[0]],
      ['Relation', ids[1]],
      ['Claim', ids[2]],
      ['Source', ids[3]],
      ['Citation', ids[4]],
    ]);
  });

  it('goes through a list page by page, each thing once', async () => {
    const query = `query ($ids: [ID!], $after: String) { relations(filter: { actorIds: $ids }, first: 3, after: $after) {
      totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    interface Connection {
      totalCount: number;
      nodes: { id: string }[];
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    }
    const one = await ask<Connection>(query, { ids: actors });
    const two = await ask<Connection>(query, { ids: actors, after: one.pageInfo.endCursor });
    expect([...one.nodes, ...two.nodes].map(({ id }) => id)).toEqual([...relations].sort());
    expect(
      [one, two].map(({ totalCount, pageInfo }) => [
        totalCount,
        pageInfo.hasNextPage,
        pageInfo.hasPreviousPage,
      ]),
    ).toEqual([
      [4, true, false],
      [4, false, true],
    ]);
    expect(one.edges.map(({ node }) => node)).toEqual(one.nodes);
    expect([one.pageInfo.startCursor, one.pageInfo.endCursor]).toEqual([
      one.edges[0]?.cursor,
      one.edges[2]?.cursor,
    ]);
  });

  it.each<[string, Record<string, unknown>, number[]]>([
    ['types', { types: ['AID', 'MEETING'] }, [1, 2]],
    ['tones', { tones: ['CONFLICT'] }, [3]],
    ['stances', { stances: ['ALLEGED', 'DENIED'] }, [1, 3]],
    ['minEvidence', { minEvidence: 'SINGLE_SOURCE' }, [0, 2]],
    ['evidence', { evidence: ['DENIED'] }, [3]],
    ['occurredFrom', { occurredFrom: '2019-01-01' }, [1, 3]],
    ['occurredTo', { occurredTo: '2018-01-01' }, [0]],
    ['asOf', { asOf: '2019-12-31' }, [3]],
    [
      'all at once',
      { types: ['AID', 'ARMS_SUPPLY'], minEvidence: 'ALLEGED', occurredFrom: '2019-01-01' },
      [1],
    ],
    ['an empty list, which nothing is of', { types: [] }, []],
  ])('narrows by %s', async (_, filter, expected) => {
    const query =
      'query ($filter: RelationFilter) { relations(filter: $filter, first: 100) { nodes { id } } }';
    const { nodes } = await ask<{ nodes: { id: string }[] }>(query, {
      filter: { actorIds: actors, ...filter },
    });
    expect(nodes.map(({ id }) => relations.indexOf(id))).toEqual(expected);
  });

  it('reads the relations of many actors, and the citations of many sources, in one question each', async () => {
    const [relationPages, single] = [
      jest.spyOn(server.store, 'relationPagesOf'),
      jest.spyOn(server.store, 'relation'),
    ];
    const query = `query ($s: String) { actors(search: $s) { nodes { name
      out: relations(first: 1) { totalCount } all: relations(first: 5) { nodes { id claims { relation { id claims { id } } } } } } } }`;
    for (let asked = 0; asked < 3; asked += 1) {
      const { nodes } = await ask<{ nodes: { out: { totalCount: number }; all: { nodes: unknown[] } }[] }>(
        query,
        {
          s: server.corner.mark,
        },
      );
      expect(nodes.map(({ out, all }) => [out.totalCount, all.nodes.length])).toEqual([
        [2, 2],
        [3, 3],
        [2, 2],
        [1, 1],
        [0, 0],
      ]);
    }
    expect(relationPages.mock.calls.length).toBe(6);
    expect(single.mock.calls.length).toBe(0);
    relationPages.mockRestore();
    single.mockRestore();
  });

  it('counts to how many others the relations of an actor lead, those that pass alone', async () => {
    const count = async (filter: object): Promise<number | null> => {
      const query = `query ($id: ID!, $filter: RelationFilter) {
        actor(id: $id) { relations(filter: $filter, first: 1) { neighbourCount } } }`;
      const found = await ask<{ relations: { neighbourCount: number | null } }>(query, {
        id: actors[1],
        filter,
      });
      return found.relations.neighbourCount;
    };
    // Two relations to A, and one to C.
    expect(await count({})).toBe(2);
    expect(await count({ types: ['AID'] })).toBe(1);
    const list = await ask<{ neighbourCount: number | null }>('{ relations(first: 1) { neighbourCount } }');
    expect(list.neighbourCount).toBeNull();
  });

  it('reads claims only where somebody asks for them, through fragments too', async () => {
    const page = jest.spyOn(server.store, 'relationPage');
    await ask('{ relations(first: 1) { nodes { id evidence } } }');
    await ask(
      '{ relations(first: 1) { ...R } } fragment R on RelationConnection { edges { node { ... { citations { id } } } } }',
    );
    await ask('{ relations(first: 1) { nodes { claims { id } } } }');
    expect(page.mock.calls.map(([, , shape]) => shape.claims)).toEqual([false, true, true]);
    page.mockRestore();
  });

  it('shows the whole graph, and what is around an actor', async () => {
    interface Graph {
      actors: { id: string }[];
      relations: { id: string }[];
      truncated: boolean;
    }
    const shape = '{ truncated actors { id } relations { id } }';
    const whole = await ask<Graph>(`query ($f: RelationFilter) { subgraph(filter: $f) ${shape} }`, {
      f: { actorIds: actors },
    });
    expect([whole.actors.length, whole.relations.length, whole.truncated]).toEqual([4, 4, false]);
    const part = await ask<Graph>(`query ($f: RelationFilter) { subgraph(filter: $f, limit: 2) ${shape} }`, {
      f: { actorIds: actors },
    });
    expect([part.relations.length, part.truncated]).toEqual([2, true]);
    const around = await ask<Graph>(
      `query ($ids: [ID!]!) { neighbourhood(actorIds: $ids, depth: 2) ${shape} }`,
      {
        ids: [actors[0]],
      },
    );
    expect(around.actors.map(({ id }) => id).sort()).toEqual(actors.slice(0, 3).sort());
    const alone = await ask<Graph>(`query ($ids: [ID!]!) { neighbourhood(actorIds: $ids) ${shape} }`, {
      ids: [actors[4]],
    });
    expect(alone).toEqual({ truncated: false, actors: [{ id: actors[4] }], relations: [] });
  });

  it('finds paths, each hop with its relations, strongest first', async () => {
    const query = `query ($from: ID!, $to: ID!, $filter: RelationFilter, $maxLength: Int) {
      paths(from: $from, to: $to, filter: $filter, maxLength: $maxLength) {
        length weakest weakestHop actors { id } hops { relationCount from { id } to { id } relations { evidence } first: relations(first: 1) { id } } } }`;
    interface Found {
      length: number;
      weakest: string;
      weakestHop: number;
      actors: { id: string }[];
      hops: { relationCount: number; relations: { evidence: string }[]; first: { id: string }[] }[];
    }
    const ends = { from: actors[0], to: actors[3] };
    const [path, ...others] = await ask<Found[]>(query, ends);
    expect(others).toEqual([]);
    expect(path).toMatchObject({ length: 3, weakest: 'DENIED', weakestHop: 2 });
    expect(path?.actors.map(({ id }) => id)).toEqual(actors.slice(0, 4));
    expect(path?.hops[0]).toMatchObject({
      relationCount: 2,
      relations: [{ evidence: 'SINGLE_SOURCE' }, { evidence: 'ALLEGED' }],
      first: [{ id: relations[0] }],
    });
    expect(await ask(query, { ...ends, maxLength: 2 })).toEqual([]);
    expect(await ask(query, { ...ends, filter: { minEvidence: 'ALLEGED' } })).toEqual([]);
    const { errors } = await server.ask(query, { from: actors[0], to: 'act_nobody' });
    expect(errors.map(({ extensions: { code, field } }) => [code, field])).toEqual([['NOT_FOUND', 'to']]);
    expect(await ask(query, { from: actors[0], to: actors[0] })).toEqual([]);
  });

  it('explains its vocabulary', async () => {
    const vocabulary = await ask<Record<string, unknown>[]>(
      '{ vocabulary { type label inverseLabel directed tone fromKinds toKinds qualifierKeys ploverCode cameoCodes description } }',
    );
    expect(vocabulary).toHaveLength(relationTypes.length);
    expect(vocabulary[0]).toMatchObject({
      type: 'ARMS_SUPPLY',
      label: 'supplies arms to',
      fromKinds: ['STATE', 'COMPANY'],
    });
  });

  it('explains its schema to the tools that ask for it', async () => {
    const all = { descriptions: true, inputValueDeprecation: true, schemaDescription: true, oneOf: true };
    const { types } = await ask<{ types: unknown[] }>(getIntrospectionQuery(all));
    expect(types.length).toBeGreaterThan(40);
  });

  it('reports on its integrity', async () => {
    const report = await ask<Record<string, unknown>>(
      '{ integrity { ok actors relations claims citations sources relationsWithoutClaim claimsWithoutCitation relationsOutOfVocabulary brokenAnchors unverifiedAnchors } }',
    );
    // Other suites write to the same graph, some of them faults.
    const { ok, ...counts } = report;
    expect(typeof ok).toBe('boolean');
    expect(Object.values(counts)).toEqual(Array.from({ length: 10 }, () => expect.any(Number)));
  });

  it('answers the same before and after compilation', async () => {
    const query = `query ($ids: [ID!]) { relations(filter: { actorIds: $ids }) { nodes {
      __typename id type label tone directed from { name kind } to { name } occurred qualifiers { key } evidence independentOrigins
      claims { stance summary recordedAt citations { quote anchor { fragment } source { title held authors } } } citations { id } } } }`;
    const bodies = new Set<string>();
    for (let asked = 0; asked < 4; asked += 1) bodies.add((await server.ask(query, { ids: actors })).body);
    expect(bodies.size).toBe(1);
  });
});
