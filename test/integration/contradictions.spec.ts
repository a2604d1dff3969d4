import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Disagreement,
  type Qualifier,
  type RelationFilter,
  RelationType,
  Stance,
  TooComplexError,
} from '@entente/model';
import { bareShape } from '@entente/store';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { readContradictions } from '../../libs/store/src/reads/contradictions.js';
import { noJudgedFilter } from '../../libs/store/src/queries/judgedFilter.js';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const make = someGraph(server.corner);
  const on = (name: string, day: string | null, type: RelationType = RelationType.ARMS_SUPPLY) =>
    make.relation(name, 'a', 'b', { type, occurred: day === null ? null : make.date(day) });
  const boats = (quantity: string): Qualifier[] => [
    { key: 'item', value: 'patrol boats', unit: null },
    { key: 'quantity', value: quantity, unit: null },
  ];
  const said = (name: string, source: string, with_: Partial<ReturnType<typeof make.claim>> = {}) =>
    make.claim(name, [source], with_);
  const visit = on('4visit', '2020-10', RelationType.CRITICISM);
  const { refused } = await server.store.importBatch(
    {
      actors: ['a', 'b', 'c'].map((name) => make.state(name)),
      sources: [
        make.source('early', { published: make.date('2020-11-01') }),
        make.source('late', { published: make.date('2023-10-09') }),
      ],
      claims: [
        { relation: on('1boats', '2020'), claim: said('1a', 'early', { qualifiers: boats('four') }) },
        { relation: on('1boats', '2020'), claim: said('1b', 'late', { qualifiers: boats('9') }) },
        {
          relation: on('2talks', null, RelationType.THREAT),
          claim: said('2a', 'early', { occurred: make.date('2020-05') }),
        },
        {
          relation: on('2talks', null, RelationType.THREAT),
          claim: said('2b', 'late', { occurred: make.date('2020-05-09') }),
        },
        {
          relation: on('2talks', null, RelationType.THREAT),
          claim: said('2c', 'late', { occurred: make.date('2020-06') }),
        },
        { relation: on('3radars', '2018'), claim: said('3a', 'early', { qualifiers: boats('20') }) },
        { relation: visit, claim: said('4a', 'early') },
        { relation: visit, claim: said('4b', 'late', { stance: Stance.DENIED }) },
        { relation: on('5again', '2020-06'), claim: said('5a', 'early', { qualifiers: boats('30') }) },
        { relation: make.relation('6alone', 'a', 'c'), claim: said('6a', 'early') },
      ],
    },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
  expect(refused).toEqual([]);
}, startLimitMs);
afterAll(() => server.close());

const own = (more: Partial<RelationFilter> = {}): Partial<RelationFilter> => ({
  actorIds: [server.corner.id('actor', 'a')],
  ...more,
});

interface Listed {
  readonly contradictions: {
    readonly nodes: readonly {
      readonly first: { readonly id: string };
      readonly second: {
        readonly id: string;
        readonly relation: { readonly from: { readonly name: string } };
      };
      readonly points: readonly Record<'kind' | 'field' | 'first' | 'second', string>[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function ask(variables: Record<string, unknown>): Promise<Listed['contradictions']> {
  const { data, errors } = await server.ask(
    `query ($filter: RelationFilter, $kinds: [Disagreement!], $first: Int, $after: String) {
      contradictions(filter: $filter, kinds: $kinds, first: $first, after: $after) {
        nodes { first { id } second { id relation { from { name } } } points { kind field first second } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { first: 100, ...variables },
    null,
  );
  expect(errors).toEqual([]);
  return (data as unknown as Listed).contradictions;
}

const short = ({ first, second, points }: Listed['contradictions']['nodes'][number]): string => {
  const [one, other] = [first.id, second.id].map((id) => id.slice(-2));
  return `${one}/${other} ${points.map(({ kind }) => kind).join()}`;
};
const listed = async (filter: Partial<RelationFilter>, kinds?: Disagreement[]): Promise<string[]> =>
  (await ask({ filter, kinds })).nodes.map(short);

describe('contradictions', () => {
  const all = ['1a/1b NUMBER', '1a/5a NUMBER', '1b/5a NUMBER', '2a/2c DATE', '2b/2c DATE', '4a/4b WHETHER'];

  it('are those of claims on one relation, and on relations of one pair, type, time and thing', async () => {
    expect(await listed(own())).toEqual(all);
  });

  it('are shown with what each claim says', async () => {
    const [boats] = (await ask({ filter: own() })).nodes;
    expect(boats?.points).toEqual([
      { kind: 'NUMBER', field: 'qualifiers.quantity', first: 'four', second: '9' },
    ]);
    expect(boats?.second.relation.from.name).toBe(`a ${server.corner.mark}`);
  });

  it('are of the kinds asked for, and between relations that pass the filter', async () => {
    expect(await listed(own(), [Disagreement.WHETHER, Disagreement.DATE])).toEqual(all.slice(3));
    expect(await listed(own(), [Disagreement.WHO])).toEqual([]);
    expect(await listed(own({ types: [RelationType.CRITICISM] }))).toEqual(['4a/4b WHETHER']);
    expect(await listed(own({ occurredFrom: '2020-07-01' }))).toEqual(['1a/1b NUMBER', '4a/4b WHETHER']);
  });

  it('are as they were known on a day', async () => {
    expect(await listed(own({ knownAt: '2021-01-01' }))).toEqual(['1a/5a NUMBER']);
    expect(await listed(own({ knownAt: '2020-01-01' }))).toEqual([]);
  });

  it('come in pages', async () => {
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await ask({ filter: own(), first: 2, after });
      paged.push(...page.nodes.map(short));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
    const { errors } = await server.ask(
      `{ contradictions(after: "${Buffer.from('after rel_a').toString('base64url')}") { nodes { first { id } } } }`,
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  describe('of a large graph', () => {
    const read = (filter: Partial<RelationFilter>, first: number, relations: number, scans = 1) => {
      const { driver, database } = server.corner;
      return readContradictions(
        new GraphTransactions(driver, database),
        Object.values(Disagreement),
        { ...noJudgedFilter, ...filter },
        { first, after: null },
        { shape: bareShape, large: true },
        { relations, scans, candidates: 1000 },
      );
    };

    it('are found by way of the indexes, without going through everything', async () => {
      const ids = ['1boats', '4visit', '5again'].map((name) => server.corner.id('relation', name));
      const page = await read({ ids }, 50, 1, 9);
      expect(page.nodes).toHaveLength(4);
      const types = [RelationType.THREAT];
      const found = (await read({ types, actorIds: null }, 1000, 5000)).nodes;
      expect(
        found.filter(({ first }) => first.claim.id.startsWith(server.corner.id('claim', ''))),
      ).toHaveLength(2);
    });

    it('end a page early where many were looked at, and refuse one that finds nothing, saying what helps', async () => {
      const early = await read(own(), 50, 1);
      expect(early.nodes).toHaveLength(3);
      expect(early.hasNextPage).toBe(true);
      const error: unknown = await read(
        own({ types: [RelationType.ARMS_SUPPLY], knownAt: '2020-12-01', occurredTo: '2019-01-01' }),
        50,
        1,
      ).catch((refusal: unknown) => refusal);
      expect(error).toBeInstanceOf(TooComplexError);
      expect((error as Error).message).toMatch(
        /None of the next 1 relations contradicts anything.*types, actorIds/u,
      );
    });
  });
});
