import {
  ActorKind,
  type Credibility,
  Evidence,
  isNonEmpty,
  noFilter,
  type RelationFilter,
  RelationType,
  Stance,
  Tone,
} from '@entente/model';
import { bareShape, type GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

describe('what passed a filter before', () => {
  it('is what passed when it was asked then, whatever was done since', async () => {
    const { writer } = test;
    const id: TestStore['id'] = (subject, name) => test.id(subject, name);
    const make = someGraph(test);
    const [early, late, never] = ['early', 'late', 'never'];
    const filters: RelationFilter[] = (
      [
        {},
        { types: [RelationType.ARMS_SUPPLY] },
        { types: [] },
        { tones: [Tone.CONFLICT] },
        { actorIds: [id('actor', 'a')] },
        { actorIds: [id('actor', 'double')] },
        { sourceIds: [id('source', early)] },
        { sourceIds: [id('source', late)] },
        { stances: [Stance.ASSERTED] },
        { stances: [Stance.DENIED, Stance.ALLEGED] },
        { evidence: [Evidence.CORROBORATED] },
        { minEvidence: Evidence.SINGLE_SOURCE },
        { evidence: [Evidence.CONTESTED, Evidence.DENIED] },
        { minCredibility: 3 },
        { occurredFrom: '2020-06-01' },
        { occurredTo: '2020-06-01' },
        { asOf: '2019-06-01' },
        { asOf: '2021-01-01' },
        { knownAt: '2019-12-31' },
        { knownAt: '2019-12-31', stances: [Stance.ASSERTED] },
        { knownAt: '2023-12-31', minEvidence: Evidence.CORROBORATED },
      ] satisfies Partial<RelationFilter>[]
    ).map((some) => ({ ...noFilter, ...some }));
    const names = ['dated', 'undated', 'conflict', 'moved'];
    const ids = names.map((name) => id('relation', name));
    const cite = (claim: string, source: string) => {
      const citations = make.claim(claim, [source]).citations.map((one) => ({
        ...one,
        id: id('citation', `${claim}.${source}.again`),
      }));
      if (!isNonEmpty(citations)) throw new Error('A claim needs a source');
      return citations;
    };
    const revise = (claim: string, patch: Parameters<GraphStore['reviseClaim']>[1]) =>
      store.reviseClaim(id('claim', claim), patch, writer);
    const record = (claim: string, relation: string, source: string, more: object = {}) =>
      store.recordClaim(
        { on: { relationId: id('relation', relation) }, claim: make.claim(claim, [source], more) },
        null,
        writer,
      );
    const retract = (claim: string) => store.retractClaim(id('claim', claim), 'It was wrong', writer);
    const judge = (claim: string, grade: Credibility) => {
      const judgement = { grade, reason: 'As it seems', by: writer.by, at: '2024-01-01T00:00:00.000Z' };
      return store.judgeClaim({ id: id('claim', claim), judgement, reason: judgement.reason }, writer);
    };
    let merge = '';
    const deeds: (() => Promise<unknown>)[] = [
      () =>
        store.importBatch(
          {
            actors: ['a', 'b', 'c', 'double', 'speaker'].map((name) => ({
              ...make.state(name),
              kind: ActorKind.STATE,
            })),
            sources: [
              make.source(early, { published: make.date('2019-05') }),
              make.source(late, { published: make.date('2023-10-09'), publisher: 'The Gazette' }),
              make.source(never),
            ],
            claims: [
              {
                relation: make.relation('dated', 'a', 'b', { occurred: make.date('2020-10/2020-12') }),
                claim: make.claim('d1', [early]),
              },
              {
                relation: make.relation('undated', 'b', 'c'),
                claim: make.claim('u1', [never], { stance: Stance.ALLEGED }),
              },
              {
                relation: make.relation('conflict', 'a', 'c', { type: RelationType.ACCUSATION }),
                claim: make.claim('c1', [late], { voice: make.speaker('speaker') }),
              },
              {
                relation: make.relation('moved', 'double', 'b'),
                claim: make.claim('m1', [early, late], { voice: make.speaker('double') }),
              },
            ],
          },
          { atomic: true, dryRun: false },
          writer,
        ),
      () => record('d2', 'dated', late, { stance: Stance.DENIED }),
      () => revise('d2', { stance: Stance.REPORTED }),
      () => revise('u1', { citations: cite('u1', early), stance: Stance.ASSERTED }),
      () => record('m2', 'moved', late, { voice: make.speaker('a') }),
      () => judge('m2', 2),
      async () => {
        const request = { keep: id('actor', 'a'), absorb: [id('actor', 'double')], reason: 'They are one' };
        merge = (await store.mergeActors(request, writer)).id;
      },
      () => revise('c1', { speakerId: null, attribution: 'a spokesman' }),
      () => retract('d1'),
      () => store.undoMerge(merge, writer),
      () => revise('d2', { citations: cite('d2', never) }),
      () => retract('d2'),
      () => retract('u1'),
      () => retract('m1'),
    ];
    const passing = async (filter: RelationFilter): Promise<string[]> =>
      [...(await store.relationsPassing(ids, filter, bareShape)).keys()].sort();
    const asked: { at: number; passed: string[][] }[] = [];
    const look = async (): Promise<void> => {
      const passed: string[][] = [];
      for (const filter of filters) passed.push(await passing(filter));
      asked.push({ at: await store.logHead(), passed });
    };
    await look();
    for (const deed of deeds) {
      await deed();
      await look();
    }

    for (const [f, filter] of filters.entries()) {
      for (const { at, passed } of asked) {
        const found = await store.passedBefore(ids, filter, { first: at, last: at });
        expect([filter, at, [...found].sort()]).toEqual([filter, at, passed[f]]);
      }
      // Between two places it is whatever passed at any of them.
      const [from, to] = [asked[3], asked[9]];
      if (!from || !to) throw new Error('There were fewer deeds');
      const found = await store.passedBefore(ids, filter, { first: from.at, last: to.at });
      for (const one of asked.slice(3, 10).flatMap(({ passed }) => passed[f] ?? []))
        expect(found).toContain(one);
    }
    // Each filter was passed by some, and not by all, or nothing was learnt.
    expect(asked.flatMap(({ passed }) => passed).some((some) => some.length === ids.length)).toBe(true);
    expect(await store.passedBefore([], noFilter, { first: 0, last: 0 })).toEqual(new Set());
  }, 120_000);
});
