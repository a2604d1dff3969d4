import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFilter, originOf, Stance, type Voice, weighEvidence } from '@entente/model';
import { bareShape, type GraphStore } from '@entente/store';
import fc from 'fast-check';
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

/** Two sources of one publisher, one of another, one of none. */
const publishers = { a: 'The Paper', b: ' the  paper', c: 'The Radio', d: null } as const;

const someClaim = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  voice: fc.constantFrom('source', 'speaker one', 'speaker two', 'official', 'Official '),
  sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }),
});

describe('what the store weighs', () => {
  it('is what the model says the claims add up to, whatever is claimed by whom and where', async () => {
    const make = someGraph(test);
    const voiceOf = (voice: string): Voice => {
      if (voice === 'source') return { kind: 'source' };
      if (voice.startsWith('speaker')) return make.speaker(voice.slice(8));
      return { kind: 'attribution', attribution: voice };
    };
    const sets = fc.sample(fc.array(someClaim, { minLength: 1, maxLength: 6 }), { numRuns: 150, seed: 7 });
    const batch = {
      actors: ['from', 'to', 'one', 'two'].map((name) => make.state(name)),
      sources: Object.entries(publishers).map(([name, publisher]) => make.source(name, { publisher })),
      claims: sets.flatMap((claims, s) =>
        claims.map(({ stance, voice, sources }, c) => {
          const [first = 'a', ...others] = sources;
          return {
            relation: make.relation(`r${s}`, 'from', 'to'),
            claim: make.claim(`c${s}.${c}`, [first, ...others], { stance, voice: voiceOf(voice) }),
          };
        }),
      ),
    };
    const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
    expect(refused).toEqual([]);

    const expected = sets.map((claims, s) => {
      const weighed = claims.map(({ stance, voice, sources }) => ({
        stance,
        origins: sources.map((name) =>
          originOf(voiceOf(voice), {
            id: test.id('source', name),
            publisher: publishers[name],
          }),
        ),
      }));
      return { id: test.id('relation', `r${s}`), ...weighEvidence(weighed) };
    });
    const filter = { ...noFilter, actorIds: [test.id('actor', 'to')] };
    const { relations } = await store.subgraph(filter, 500, bareShape);
    const weighed = new Map(relations.map((relation) => [relation.id, relation]));
    const found = expected.map(({ id }) => {
      const { evidence, independentOrigins } = weighed.get(id) ?? {};
      return { id, evidence, independentOrigins };
    });
    expect(found).toEqual(expected);
    expect(new Set(expected.map(({ evidence }) => evidence)).size).toBe(5);
  });
});
