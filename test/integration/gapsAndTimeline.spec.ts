import { Gap, noFilter, type RelationFilter, RelationType, Stance } from '@entente/model';
import { bareShape, type GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { readGapPage } from '../../libs/store/src/reads/relations.js';
import { noJudgedFilter } from '../../libs/store/src/queries/judgedFilter.js';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  const make = someGraph(test);
  const { refused } = await store.importBatch(
    {
      actors: ['a', 'b'].map((name) => make.state(name)),
      sources: [
        make.source('early', { published: make.date('2019-05-01') }),
        make.source('late', { published: make.date('2023-10-09') }),
      ],
      claims: [
        said('single', Stance.ASSERTED, 'early', '2016-03'),
        said('alleged', Stance.ALLEGED, 'early', '2016-03-09'),
        said('contested', Stance.ASSERTED, 'early', '2020'),
        said('contested', Stance.DENIED, 'late', '2020'),
        said('corroborated', Stance.ASSERTED, 'early', '2020-12-31/2021'),
        said('corroborated', Stance.ASSERTED, 'late', '2020-12-31/2021'),
        said('undated', Stance.ASSERTED, 'early', null),
        said('undated', Stance.ASSERTED, 'late', null),
        said('open', Stance.ASSERTED, 'early', '../2019'),
      ],
    },
    { atomic: true, dryRun: false },
    test.writer,
  );
  expect(refused).toEqual([]);

  function said(name: string, stance: Stance, source: string, occurred: string | null) {
    const type = name === 'contested' ? RelationType.CRITICISM : RelationType.AID;
    return {
      relation: make.relation(name, 'a', 'b', {
        type,
        occurred: occurred === null ? null : make.date(occurred),
      }),
      claim: make.claim(`${name}.${source}`, [source], { stance }),
    };
  }
}, startLimitMs);
afterAll(() => test.close());

const own = (more: Partial<RelationFilter> = {}): RelationFilter => ({
  ...noFilter,
  actorIds: [test.id('actor', 'a')],
  ...more,
});

describe('gaps', () => {
  const found = async (kinds: readonly Gap[], more: Partial<RelationFilter> = {}): Promise<string[]> => {
    const page = { first: 50, after: null };
    const { nodes, totalCount } = await store.gapPage(kinds, own(more), page, { ...bareShape, total: true });
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => id.replace(test.id('relation', ''), ''));
  };

  it.each([
    [Gap.SINGLE_SOURCE, ['open', 'single']],
    [Gap.ALLEGED_ONLY, ['alleged']],
    [Gap.CONTESTED, ['contested']],
    [Gap.UNDATED, ['undated']],
    [Gap.UNATTRIBUTED, ['alleged', 'contested']],
    [Gap.UNVERIFIED, ['alleged', 'contested', 'corroborated', 'open', 'single', 'undated']],
    [Gap.BROKEN, []],
  ])('of kind %s are those relations that have it', async (kind, expected) => {
    expect(await found([kind])).toEqual(expected);
  });

  it('of several kinds are those that have any of them', async () => {
    expect(await found([Gap.ALLEGED_ONLY, Gap.CONTESTED])).toEqual(['alleged', 'contested']);
  });

  it('are as they stood on a day', async () => {
    expect(await found([Gap.CONTESTED], { knownAt: '2020-01-01' })).toEqual([]);
    expect(await found([Gap.SINGLE_SOURCE], { knownAt: '2020-01-01' })).toEqual([
      'contested',
      'corroborated',
      'open',
      'single',
      'undated',
    ]);
    expect(await found([Gap.UNATTRIBUTED], { knownAt: '2020-01-01' })).toEqual(['alleged']);
  });

  it('are the same by way of the indexes, as a large graph is asked', async () => {
    const ids = Object.values(Gap).map((kind) => found([kind]));
    const expected = (await Promise.all(ids)).flat();
    const transactions = new GraphTransactions(test.driver, test.database);
    const page = { first: 5000, after: null };
    const shape = { ...bareShape, total: false };
    const { nodes } = await transactions.read((query) =>
      readGapPage(query, Object.values(Gap), noJudgedFilter, page, shape, true),
    );
    const prefix = test.id('relation', '');
    expect(nodes.filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id.replace(prefix, ''))).toEqual(
      [...new Set(expected)].sort(),
    );
  }, 60_000);
});

describe('the timeline', () => {
  const point = (start: string, cooperation: number, conflict = 0) => ({
    start,
    count: cooperation + conflict,
    cooperation,
    conflict,
    structure: 0,
  });

  it('counts each relation once, where it begins, by tone; undated ones and open beginnings are left out', async () => {
    expect(await store.timeline(own(), 'YEAR')).toEqual([point('2016-01-01', 2), point('2020-01-01', 1, 1)]);
    expect(await store.timeline(own(), 'MONTH')).toEqual([
      point('2016-03-01', 2),
      point('2020-01-01', 0, 1),
      point('2020-12-01', 1),
    ]);
    expect(await store.timeline(own(), 'DAY')).toEqual([
      point('2016-03-01', 1),
      point('2016-03-09', 1),
      point('2020-01-01', 0, 1),
      point('2020-12-31', 1),
    ]);
  });

  it('holds to the filter and to what was known', async () => {
    expect(await store.timeline(own({ occurredFrom: '2020-06-01' }), 'YEAR')).toEqual([
      point('2020-01-01', 1, 1),
    ]);
    expect(await store.timeline(own({ stances: [Stance.DENIED], knownAt: '2020-01-01' }), 'YEAR')).toEqual(
      [],
    );
  });
});
