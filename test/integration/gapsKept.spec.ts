import { Gap, noFilter, type RelationFilter, Stance } from '@entente/model';
import { holdText } from '@entente/documents';
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

/** What is kept of a relation, with which the network in memory is filled and gaps are found. */
const kept = async (relationId: string) =>
  (
    await test.run(
      `MATCH (:Actor)-[r]->(:Actor) WHERE r.id = $relationId
       RETURN r.gapFlags AS all, [i IN range(0, size(r.knownOn) - 1) | [toString(r.knownOn[i]), r.knownGapFlags[i]]] AS known`,
      { relationId },
    )
  )[0];

describe('the gaps that a relation keeps', () => {
  it('are those of its claims, on each day, and change with a document, a revision and a retraction', async () => {
    const make = someGraph(test);
    const relation = make.relation('r', 'a', 'b');
    const { refused } = await store.importBatch(
      {
        actors: ['a', 'b'].map((name) => make.state(name)),
        sources: [
          make.source('early', { published: make.date('2019-05-01') }),
          make.source('late', { published: make.date('2023-10-09') }),
          make.source('undated'),
        ],
        claims: [
          { relation, claim: make.claim('said', ['early'], { voice: make.speaker('a') }) },
          { relation, claim: make.claim('alleged', ['late'], { stance: Stance.ALLEGED }) },
          { relation, claim: make.claim('far', ['undated']) },
        ],
      },
      { atomic: true, dryRun: false },
      test.writer,
    );
    expect(refused).toEqual([]);
    const flags = { all: 3, known: [['2019-05-01', 2] as const, ['2023-10-09', 3] as const] };
    expect(await kept(relation.id)).toEqual(flags);

    const hold = async (name: string, text: string) => {
      const document = holdText(text);
      const request = { sourceId: test.id('source', name), document, sha256: document.textSha256 };
      await store.holdDocument(request, test.writer);
    };
    await hold('early', `Long enough ${test.mark}`);
    expect(await kept(relation.id)).toEqual({
      all: 3,
      known: [
        ['2019-05-01', 0],
        ['2023-10-09', 3],
      ],
    });
    // The claim on it points past its end.
    await hold('late', '');
    await hold('undated', `Also long enough ${test.mark}`);
    expect(await kept(relation.id)).toEqual({
      all: 5,
      known: [
        ['2019-05-01', 0],
        ['2023-10-09', 5],
      ],
    });
    const filter: RelationFilter = { ...noFilter, actorIds: [test.id('actor', 'a')] };
    const found = async (kind: Gap, knownAt: string | null = null) => {
      const shape = { ...bareShape, total: true };
      const page = await store.gapPage([kind], { ...filter, knownAt }, { first: 5, after: null }, shape);
      return page.totalCount;
    };
    expect(await Promise.all(Object.values(Gap).map((kind) => found(kind)))).toEqual([
      0, 0, 0, 1, 1, 0, 1, 0,
    ]);
    expect(await found(Gap.BROKEN, '2020-01-01')).toBe(0);
    expect(await found(Gap.BROKEN, '2024-01-01')).toBe(1);

    await store.reviseClaim(test.id('claim', 'alleged'), { attribution: 'an official' }, test.writer);
    expect(await kept(relation.id)).toEqual({
      all: 4,
      known: [
        ['2019-05-01', 0],
        ['2023-10-09', 4],
      ],
    });
    await store.retractClaim(test.id('claim', 'alleged'), 'A mistake', test.writer);
    expect(await kept(relation.id)).toEqual({ all: 0, known: [['2019-05-01', 0]] });
  });
});
