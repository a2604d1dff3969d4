import { Evidence, Gap, type Relation, RelationType, relationTypeInfoOf, Stance, Tone } from '@entente/model';
import { bareShape, type GraphStore, type Page, wholeShape } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { currentNetwork, LiveNetwork } from '../../libs/store/src/network-in-memory/liveNetwork.js';
import {
  findPassing,
  hasGap,
  networkTimeline,
} from '../../libs/store/src/network-in-memory/networkCounts.js';
import {
  type PassingRelations,
  passingRelations,
} from '../../libs/store/src/network-in-memory/passingRelations.js';
import { networkOverview } from '../../libs/store/src/overview/networkOverview.js';
import { storedOverview } from '../../libs/store/src/overview/overview.js';
import { readGapPage, readRelationPage } from '../../libs/store/src/reads/relations.js';
import { readKnownSubgraph, readSubgraph } from '../../libs/store/src/reads/subgraphs.js';
import { readTimeline, type TimelineBucket } from '../../libs/store/src/timeline/timeline.js';
import { type JudgedFilter, noJudgedFilter } from '../../libs/store/src/queries/judgedFilter.js';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const names = [...'abcdefghij'];
const published = { early: '2019-05', late: '2023-10-09', never: null } as const;
/** The first two may be one. */
const publishers = { early: 'The Vestnik Agency', late: 'Vestnyk Agency', never: null } as const;
const types = [
  RelationType.ARMS_SUPPLY,
  RelationType.ALLIANCE,
  RelationType.CRITICISM,
  RelationType.MEMBERSHIP,
];
const dates = ['2016', '2020-10', '2020-10-01', '2023-09-17~', '2016/2020', '../2019', '0044-03', null];
const days = ['2016-06-01', '2020-10-01', '2023-09-17', '2024-01-01'];

const someRelation = fc.record({
  type: fc.constantFrom(...types),
  from: fc.constantFrom(...names),
  to: fc.constantFrom(...names),
  occurred: fc.constantFrom(...dates),
  claims: fc.array(
    fc.record({
      stance: fc.constantFrom(...Object.values(Stance)),
      source: fc.constantFrom('early', 'late', 'never'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

let test: TestStore;
let store: GraphStore;
let transactions: GraphTransactions;
let live: LiveNetwork;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  transactions = new GraphTransactions(test.driver, test.database);
  live = new LiveNetwork(transactions);
  const make = someGraph(test);
  const relations = fc
    .sample(someRelation, { numRuns: 240, seed: 31 })
    .filter(({ from, to }) => from !== to)
    // Who joins an organisation is a member of it; here it is enough that each of them may be either.
    .map((relation) => (relation.type === RelationType.MEMBERSHIP ? { ...relation, to: 'club' } : relation));
  const { refused } = await store.importBatch(
    {
      actors: [
        ...names.map((name) => make.state(name)),
        { ...make.state('club'), kind: 'ORGANIZATION' as const },
      ],
      sources: (['early', 'late', 'never'] as const).map((name) => {
        const date = published[name];
        return make.source(name, {
          publisher: publishers[name],
          published: date === null ? null : make.date(date),
        });
      }),
      claims: relations.flatMap(({ type, from, to, occurred, claims }, r) =>
        claims.map(({ stance, source }, c) => ({
          relation: make.relation(`r${r}`, from, to, {
            type,
            occurred: occurred === null ? null : make.date(occurred),
          }),
          claim: make.claim(`c${r}.${c}`, [source], { stance }),
        })),
      ),
    },
    { atomic: true, dryRun: false },
    test.writer,
  );
  expect(refused).toEqual([]);
}, startLimitMs);
afterAll(() => test.close());

const own = (more: Partial<JudgedFilter> = {}): JudgedFilter => ({
  ...noJudgedFilter,
  between: [...names, 'club'].map((name) => test.id('actor', name)),
  ...more,
});

async function inMemory(filter: JudgedFilter): Promise<PassingRelations> {
  await live.known();
  const known = await currentNetwork(transactions, live);
  if (!known) throw new Error('The network is not in memory');
  return passingRelations(known, filter);
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { freq: 2 });
const someDay = fc.option(fc.constantFrom(...days), { freq: 2 });

describe('questions over the whole graph', () => {
  it('are answered alike from the network in memory and by Neo4j', async () => {
    const someQuestion = fc.record({
      filter: fc.record({
        types: some(types),
        tones: some(Object.values(Tone)),
        stances: some(Object.values(Stance)),
        minEvidence: fc.option(fc.constantFrom(...Object.values(Evidence)), { freq: 2 }),
        evidence: some(Object.values(Evidence)),
        minPublishers: fc.option(fc.constantFrom(0, 1, 2, 3), { freq: 1 }),
        sourceIds: some(Object.keys(published).map((name) => test.id('source', name))),
        actorIds: some(names.map((name) => test.id('actor', name))),
        occurredFrom: someDay,
        occurredTo: someDay,
        asOf: someDay,
        knownAt: someDay,
      }),
      actors: fc.integer({ min: 1, max: 12 }),
      bucket: fc.constantFrom<TimelineBucket>('DAY', 'MONTH', 'YEAR'),
      kinds: fc.subarray(Object.values(Gap), { minLength: 1 }),
    });
    const page = { first: 300, after: null };
    const idsOf = ({ totalCount, nodes }: Page<Relation>) => ({
      count: totalCount,
      ids: nodes.map(({ id }) => id),
    });
    const total = { ...bareShape, total: true };
    await fc.assert(
      fc.asyncProperty(someQuestion, async ({ filter: some, actors, bucket, kinds }) => {
        const filter = own(some);
        const found = await inMemory(filter);
        const stored = await transactions.read(async (query) => ({
          overview: await storedOverview(query, filter, actors),
          timeline: await readTimeline(query, filter, bucket),
          passing: idsOf(await readRelationPage(query, filter, page, total, false)),
          gaps: idsOf(await readGapPage(query, kinds, filter, page, total, false)),
        }));
        expect({
          overview: await networkOverview(found, actors),
          timeline: await networkTimeline(found, bucket),
          passing: await findPassing(found),
          gaps: await findPassing(found, hasGap(found, kinds)),
        }).toEqual(stored);
      }),
      { numRuns: 6, seed: 17 },
    );
  }, 120_000);

  it.each(days.flatMap((knownAt) => [3, 40, 500].map((limit) => ({ knownAt, limit }))))(
    'have the same $limit strongest relations as known on $knownAt, in the same order',
    async ({ knownAt, limit }) => {
      const filter = own({ knownAt });
      const found = await inMemory(filter);
      const byMemory = await readKnownSubgraph(
        (work) => transactions.read(work),
        found,
        filter,
        limit,
        wholeShape,
      );
      const stored = await transactions.read((query) =>
        readSubgraph(query, filter, limit, wholeShape, false),
      );
      expect(byMemory.relations).toEqual(stored.relations);
      expect(byMemory.truncated).toBe(stored.truncated);
      expect(byMemory.actors.map(({ id }) => id).sort()).toEqual(stored.actors.map(({ id }) => id).sort());
    },
  );

  it('count each relation between two actors in one band, by tone, evidence and direction', async () => {
    const { relations } = await store.subgraph(own(), 1000, bareShape);
    const {
      actors,
      bands,
      counts: all,
      relationCount,
      relationsWithin,
      actorCount,
    } = await store.overview(own(), 300);
    expect([relationCount, relationsWithin]).toEqual([relations.length, relations.length]);
    expect(actors.map(({ actor }) => actor.id).sort()).toEqual(
      [...new Set(relations.flatMap(({ from, to }) => [from.id, to.id]))].sort(),
    );
    expect(actorCount).toBe(actors.length);
    const wholly = (pick: (counts: (typeof bands)[number]) => number) =>
      bands.reduce((sum, band) => sum + pick(band), 0);
    expect([all.conflict, all.contested]).toEqual([
      wholly(({ conflict }) => conflict),
      wholly(({ contested }) => contested),
    ]);
    expect(all.types.reduce((sum, { count }) => sum + count, 0)).toBe(relationCount);
    for (const { actor, relationCount: counted } of actors) {
      expect(counted).toBe(relations.filter(({ from, to }) => [from.id, to.id].includes(actor.id)).length);
    }
    expect(bands.length).toBeGreaterThan(20);
    for (const { from, to, ...counts } of bands) {
      expect(from.id < to.id).toBe(true);
      const between = relations.filter(
        (relation) =>
          [from.id, to.id].includes(relation.from.id) && [from.id, to.id].includes(relation.to.id),
      );
      const of = (tone: Tone) => between.filter(({ type }) => relationTypeInfoOf(type).tone === tone).length;
      const graded = (grade: Evidence) => between.filter(({ evidence }) => evidence === grade).length;
      const led = (id: string) =>
        between.filter((relation) => relationTypeInfoOf(relation.type).directed && relation.from.id === id)
          .length;
      expect(counts).toEqual({
        count: between.length,
        cooperation: of(Tone.COOPERATION),
        conflict: of(Tone.CONFLICT),
        structure: of(Tone.STRUCTURE),
        corroborated: graded(Evidence.CORROBORATED),
        singleSource: graded(Evidence.SINGLE_SOURCE),
        alleged: graded(Evidence.ALLEGED),
        contested: graded(Evidence.CONTESTED),
        denied: graded(Evidence.DENIED),
        forward: led(from.id),
        backward: led(to.id),
      });
    }
  });

  it('know of what was written just before', async () => {
    const make = someGraph(test);
    const before = await store.overview(own(), 300);
    await store.recordClaim(
      { on: { relation: make.relation('late', 'a', 'b') }, claim: make.claim('late', ['early']) },
      null,
      test.writer,
    );
    expect((await store.overview(own(), 300)).relationCount).toBe(before.relationCount + 1);
  });

  it('have fewer actors as the first of more', async () => {
    const ids = async (actors: number) =>
      (await store.overview(own(), actors)).actors.map(({ actor }) => actor.id);
    expect(await ids(4)).toEqual((await ids(11)).slice(0, 4));
  });

  it('leave out an actor that somebody deleted in Neo4j itself, of which the log says nothing', async () => {
    const make = someGraph(test);
    await store.importBatch(
      {
        actors: [make.state('here'), make.state('gone')],
        sources: [],
        claims: [{ relation: make.relation('bare', 'gone', 'here'), claim: make.claim('bare', ['early']) }],
      },
      { atomic: true, dryRun: false },
      test.writer,
    );
    const filter = { ...noJudgedFilter, between: ['here', 'gone'].map((name) => test.id('actor', name)) };
    expect((await store.overview(filter, 300)).bands).toHaveLength(1);
    await test.run('MATCH (a:Actor {id: $id}) DETACH DELETE a', { id: test.id('actor', 'gone') });
    const { actors, bands } = await store.overview(filter, 300);
    expect(actors.map(({ actor }) => actor.id)).not.toContain(test.id('actor', 'gone'));
    expect(bands).toEqual([]);
    // From then on as Neo4j has it.
    expect((await store.overview(filter, 300)).relationCount).toBe(0);
  });
});
