import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  compareDays,
  credibilities,
  type Credibility,
  type EdtfDate,
  Evidence,
  evidenceRank,
  type FilteredRelation,
  noFilter,
  isNonEmpty,
  type Judgement,
  knownDetails,
  parseEdtf,
  passesFilter,
  type Relation,
  type RelationFilter,
  Reliability,
  RelationType,
  relationTypeInfoOf,
  Stance,
  Tone,
  weighEvidence,
} from '@entente/model';
import { bareShape, type GraphStore, wholeShape } from '@entente/store';
import fc from 'fast-check';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { LiveNetwork } from '../../libs/store/src/network-in-memory/liveNetwork.js';
import { passing } from '../../libs/store/src/network-in-memory/passing.js';
import {
  type JudgedFilter,
  noJudgedFilter,
  resolveJudgements,
} from '../../libs/store/src/queries/judgedFilter.js';
import type { Query } from '../../libs/store/src/queries/query.js';
import { readRelationPage } from '../../libs/store/src/reads/relations.js';
import { readSubgraph } from '../../libs/store/src/reads/subgraphs.js';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
}, startLimitMs);
afterAll(() => test.close());

const dates = ['2016', '2020-10', '2020-10-01', '2023-09-17~', '2016/2020', '2020-10-01/..', '../2019', null];
const days = [
  '2015-12-31',
  '2016-06-01',
  '2019-12-31',
  '2020-10-01',
  '2020-12-31',
  '2023-09-17',
  '2024-01-01',
];
const published = { early: '2019-05', late: '2023-10-09', never: null } as const;
/** Judged by a person, as some sources and claims are. */
const reliabilities = { early: 'B', late: 'D', never: null } as const;
/** Two of one paper, one of nobody known. */
const publishers = { early: 'The Paper', late: 'PAPER', never: null } as const;
const types = [RelationType.ARMS_SUPPLY, RelationType.ALLIANCE, RelationType.CRITICISM];

const someRelation = fc.record({
  type: fc.constantFrom(...types),
  from: fc.constantFrom('a', 'b', 'c'),
  occurred: fc.constantFrom(...dates),
  claims: fc.array(
    fc.record({
      stance: fc.constantFrom(...Object.values(Stance)),
      occurred: fc.option(fc.constantFrom(...dates), { freq: 1, nil: null }),
      source: fc.constantFrom('early', 'late', 'never'),
      credibility: fc.option(fc.constantFrom(2 as const, 4 as const, 6 as const), { freq: 1, nil: null }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { freq: 2 });
const someDay = fc.option(fc.constantFrom(...days), { freq: 2 });

const judged = <Grade extends Reliability | Credibility>(grade: Grade | null): Judgement<Grade> | null =>
  grade && { grade, reason: 'As said', by: 'a test', at: '2024-01-01T00:00:00.000Z' };

interface Written {
  readonly id: string;
  readonly type: RelationType;
  readonly ends: readonly string[];
  readonly occurred: EdtfDate | null;
  readonly claims: readonly {
    readonly stance: Stance;
    readonly occurred: EdtfDate | null;
    readonly sourceId: string;
    readonly published: EdtfDate | null;
    readonly reliability: Reliability | null;
    readonly credibility: Credibility | null;
  }[];
}

const publisherOf = (sourceId: string): string | null =>
  Object.entries(publishers).find(([name]) => sourceId === test.id('source', name))?.[1] ?? null;
const voiceOf = (sourceId: string): string =>
  publisherOf(sourceId)?.replace(/^The /u, '').toLowerCase() ?? sourceId;

/** A relation's date as the claims known on a day give it. */
function dateOn({ occurred, claims }: Written, day: string): EdtfDate | null {
  const detailed = claims.map((claim) => ({
    stance: claim.stance,
    occurred: claim.occurred?.text ?? null,
    qualifiers: [],
    published: claim.published === null ? [] : [claim.published.latest],
  }));
  const known = knownDetails({ occurred: occurred?.text ?? null, qualifiers: [] }, detailed, day);
  return known.occurred === null ? null : parseEdtf(known.occurred);
}

/** The contract's words on RelationFilter, said once more, over relations in memory: its evidence where it passes, else null. */
function evidenceOf(relation: Written, filter: RelationFilter): Evidence | null {
  const { knownAt } = filter;
  const occurred = knownAt === null ? relation.occurred : dateOn(relation, knownAt);
  const claims = relation.claims.filter(
    ({ published }) =>
      knownAt === null || (published !== null && compareDays(published.latest, knownAt) <= 0),
  );
  if (!isNonEmpty(claims)) return null;
  const voices = claims.map(({ stance, sourceId }) => ({ stance, origins: [voiceOf(sourceId)] }));
  const { evidence } = weighEvidence(voices);
  // Behind what is corroborated or has one source stand those who affirm it; else all.
  const firm = evidence === 'CORROBORATED' || evidence === 'SINGLE_SOURCE';
  const backing = voices.filter(({ stance }) => !firm || stance === 'ASSERTED' || stance === 'REPORTED');
  const publisherCount = new Set(backing.flatMap(({ origins }) => origins)).size;
  const [firstPublished = null] = claims
    .flatMap(({ published }) => (published === null ? [] : [published.earliest]))
    .sort(compareDays);
  const begins = occurred?.earliest ?? firstPublished;
  const overlap = <T>(wanted: readonly T[] | null, held: readonly T[]): boolean =>
    wanted === null || held.some((value) => wanted.includes(value));
  const passes =
    overlap(filter.ids, [relation.id]) &&
    overlap(filter.types, [relation.type]) &&
    overlap(filter.tones, [relationTypeInfoOf(relation.type).tone]) &&
    overlap(filter.actorIds, relation.ends) &&
    relation.ends.every((id) => filter.between?.includes(id) ?? true) &&
    overlap(
      filter.sourceIds,
      claims.map(({ sourceId }) => sourceId),
    ) &&
    overlap(
      filter.stances,
      claims.map(({ stance }) => stance),
    ) &&
    overlap(filter.evidence, [evidence]) &&
    (filter.minEvidence === null || evidenceRank(evidence) <= evidenceRank(filter.minEvidence)) &&
    (filter.minPublishers === null || publisherCount >= filter.minPublishers) &&
    (filter.minReliability === null ||
      claims.some(({ reliability }) => (reliability ?? 'Z') <= (filter.minReliability ?? ''))) &&
    (filter.minCredibility === null ||
      claims.some(({ credibility }) => (credibility ?? 9) <= (filter.minCredibility ?? 0))) &&
    (filter.occurredFrom === null ||
      (occurred !== null && compareDays(occurred.latest, filter.occurredFrom) >= 0)) &&
    (filter.occurredTo === null ||
      (occurred !== null && compareDays(occurred.earliest, filter.occurredTo) <= 0)) &&
    (filter.asOf === null ||
      (begins !== null &&
        compareDays(begins, filter.asOf) <= 0 &&
        (occurred?.endsOn == null || compareDays(occurred.endsOn, filter.asOf) >= 0)));
  return passes ? evidence : null;
}

/** As the model has it, where each source speaks in its own voice. */
const filtered = ({ id, type, ends: [from = '', to = ''], occurred, claims }: Written): FilteredRelation => ({
  id,
  type,
  from,
  to,
  occurred,
  claims: claims.map(({ stance, credibility, reliability, occurred: said, sourceId, published: date }) => ({
    stance,
    credibility,
    voice: { kind: 'source' },
    occurred: said,
    sources: [
      { id: sourceId, publisher: publisherOf(sourceId), textKey: null, published: date, reliability },
    ],
  })),
});

/** The relations that pass a filter in the network that paths are searched in, by id, with the ranks of their evidence. */
async function ranksIn(
  live: LiveNetwork,
  filter: JudgedFilter,
  own: ReadonlySet<string>,
): Promise<[string, number][]> {
  const known = await live.known();
  if (!known) throw new Error('This graph is too large for its network');
  const { network } = known;
  const rankOf = passing(network, filter);
  const found: [string, number][] = [];
  for (let relation = 0; relation < network.relationCount; relation += 1) {
    const id = network.relationNumbers.idOf(relation);
    const rank = rankOf(relation);
    if (own.has(id) && rank >= 0) found.push([id, rank]);
  }
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('a filter of relations', () => {
  it('lets through what the contract says, in lists, in the graph, in the search for paths and in the model', async () => {
    const make = someGraph(test);
    const relations = fc.sample(someRelation, { numRuns: 120, seed: 11 });
    const batch = {
      actors: ['a', 'b', 'c', 'd'].map((name) => make.state(name)),
      sources: Object.entries(published).map(([name, date]) =>
        make.source(name, {
          publisher: publishers[name as keyof typeof publishers],
          published: date === null ? null : make.date(date),
          reliability: judged(reliabilities[name as keyof typeof reliabilities]),
        }),
      ),
      claims: relations.flatMap(({ type, from, occurred, claims }, r) =>
        claims.map(({ stance, source, credibility, occurred: said }, c) => ({
          relation: make.relation(`r${r}`, from, 'd', {
            type,
            occurred: occurred === null ? null : make.date(occurred),
          }),
          claim: make.claim(`c${r}.${c}`, [source], {
            stance,
            occurred: said === null ? null : make.date(said),
            credibility: judged(credibility),
          }),
        })),
      ),
    };
    expect(await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer)).toMatchObject({
      refused: [],
    });

    const written = relations.map(({ type, from, occurred, claims }, r): Written => ({
      id: test.id('relation', `r${r}`),
      type,
      ends: [test.id('actor', from), test.id('actor', 'd')],
      occurred: occurred === null ? null : make.date(occurred),
      claims: claims.map(({ stance, source, credibility, occurred: said }) => {
        const date = published[source];
        return {
          stance,
          occurred: said === null ? null : make.date(said),
          sourceId: test.id('source', source),
          published: date === null ? null : make.date(date),
          reliability: reliabilities[source],
          credibility,
        };
      }),
    }));
    const transactions = new GraphTransactions(test.driver, test.database);
    const read = <T>(work: (query: Query) => Promise<T>): Promise<T> => transactions.read(work);
    const live = new LiveNetwork(transactions);
    const ids = new Set(written.map(({ id }) => id));
    const own = test.id('actor', 'd');
    const someFilter = fc.record({
      ids: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc.constant(
            ['r1', 'r7', 'r30', 'r99', 'r119', 'nothing'].map((name) => test.id('relation', name)),
          ),
        },
      ),
      types: some(types),
      tones: some(Object.values(Tone)),
      actorIds: fc.constantFrom(
        [own],
        [test.id('actor', 'a')],
        [test.id('actor', 'b'), test.id('actor', 'c')],
      ),
      between: fc.option(
        fc.constantFrom(
          ['a', 'd'].map((name) => test.id('actor', name)),
          ['b', 'c', 'd'].map((name) => test.id('actor', name)),
          ['a', 'b'].map((name) => test.id('actor', name)),
        ),
        { freq: 2 },
      ),
      sourceIds: some(Object.keys(published).map((name) => test.id('source', name))),
      stances: some(Object.values(Stance)),
      minEvidence: fc.option(fc.constantFrom(...Object.values(Evidence)), { freq: 2 }),
      evidence: some(Object.values(Evidence)),
      minPublishers: fc.option(fc.constantFrom(0, 1, 2, 3), { freq: 2 }),
      minReliability: fc.option(fc.constantFrom(...Object.values(Reliability)), { freq: 1 }),
      minCredibility: fc.option(fc.constantFrom(...credibilities), { freq: 1 }),
      occurredFrom: someDay,
      occurredTo: someDay,
      asOf: someDay,
      knownAt: someDay,
    });
    await fc.assert(
      fc.asyncProperty(someFilter, async (filter) => {
        const expected = written
          .flatMap((relation) => {
            const evidence = evidenceOf(relation, filter);
            return evidence === null ? [] : [{ id: relation.id, evidence }];
          })
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        const page = await store.relationPage(
          filter,
          { first: 200, after: null },
          { ...wholeShape, total: true },
        );
        const graph = await store.subgraph(filter, 500, bareShape);
        const searched = await ranksIn(live, await resolveJudgements(read, filter), ids);
        const plain = ({ id, evidence }: Relation) => ({ id, evidence });
        expect(page.nodes.map(plain)).toEqual(expected);
        const dates = new Map(written.map((relation) => [relation.id, relation]));
        for (const { id, occurred } of [...page.nodes, ...graph.relations]) {
          const relation = dates.get(id);
          if (!relation) throw new Error(`${id} was not written`);
          const { knownAt: day } = filter;
          expect([id, occurred]).toEqual([
            id,
            (day === null ? relation.occurred : dateOn(relation, day))?.text ?? null,
          ]);
        }
        expect(page.totalCount).toBe(expected.length);
        expect((await store.overview(filter, 10)).relationCount).toBe(expected.length);
        const begun = expected.filter(({ id }) => {
          const relation = dates.get(id);
          const { knownAt: day } = filter;
          const date = relation && (day === null ? relation.occurred : dateOn(relation, day));
          return date != null && !date.text.startsWith('..');
        });
        const counted = (await store.timeline(filter, 'YEAR')).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(begun.length);
        expect(graph.relations.map(plain).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected);
        expect(searched).toEqual(expected.map(({ id, evidence }) => [id, evidenceRank(evidence)]));
        const passing = written.filter((relation) => passesFilter(filtered(relation), filter, () => null));
        expect(passing.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id));
        const { knownAt } = filter;
        const cited = page.nodes
          .flatMap(({ claims }) => claims ?? [])
          .flatMap(({ citations }) => [...citations]);
        expect(
          cited.filter(
            ({ source }) =>
              knownAt !== null &&
              (source.published === null || compareDays(make.date(source.published).latest, knownAt) > 0),
          ),
        ).toEqual([]);
      }),
      { numRuns: 24, seed: 5 },
    );
  }, 120_000);

  it('finds the same by way of the indexes, as a large graph is asked', async () => {
    const transactions = new GraphTransactions(test.driver, test.database);
    const ids = new Set(
      (
        await store.subgraph({ ...noFilter, actorIds: [test.id('actor', 'd')] }, 500, bareShape)
      ).relations.map(({ id }) => id),
    );
    const own = (relations: readonly Relation[]): string[] =>
      relations.map(({ id }) => id).filter((id) => ids.has(id));
    const filters: Partial<RelationFilter>[] = [
      {},
      { types: [RelationType.ALLIANCE, RelationType.CRITICISM], minEvidence: Evidence.ALLEGED },
      { evidence: [Evidence.CONTESTED, Evidence.DENIED], asOf: '2020-12-31' },
    ];
    for (const conditions of filters) {
      const filter = { ...noJudgedFilter, ...conditions };
      const page = { first: 5000, after: null };
      const shape = { ...bareShape, total: true };
      const [graph, list] = await Promise.all([
        transactions.read((query) => readSubgraph(query, filter, 5000, bareShape, true)),
        transactions.read((query) => readRelationPage(query, filter, page, shape, true)),
      ]);
      const slowly = await store.subgraph({ ...filter, actorIds: [test.id('actor', 'd')] }, 500, bareShape);
      expect(own(graph.relations)).toEqual(own(slowly.relations));
      expect(own(list.nodes)).toEqual(own(slowly.relations).sort());
      expect(list.totalCount).toBe(list.nodes.length);
    }
  }, 60_000);

  it('that asks for nothing lets everything through', async () => {
    const ids = [test.id('actor', 'd')];
    const [all, own] = await Promise.all([
      store.relationPage(noFilter, { first: 1, after: null }, { ...bareShape, total: true }),
      store.relationPage(
        { ...noFilter, actorIds: ids },
        { first: 1, after: null },
        { ...bareShape, total: true },
      ),
    ]);
    expect(own.totalCount).toBe(120);
    expect(all.totalCount).toBeGreaterThanOrEqual(120);
  });
});
