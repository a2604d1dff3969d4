import { openTestStore, startLimitMs, type TestStore } from './testStore.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** What every actor has. */
const whole = {
  kind: 'STATE',
  name: 'Baku',
  aliasNames: [],
  aliasKinds: [],
  identifierSchemes: [],
  identifierValues: [],
};

let mine: TestStore;
let other: TestStore;

beforeAll(async () => {
  [mine, other] = await Promise.all([openTestStore(), openTestStore()]);
}, startLimitMs);

afterAll(() => mine.close());

describe('a corner of the shared Neo4j', () => {
  it('deletes at its end all that its suite made, and nothing else', async () => {
    for (const store of [mine, other]) {
      await store.run(
        `CREATE (a:Actor {id: $a, names: []})-[:TIE]->(b:Actor {id: $b, names: ['Baku ' + $mark]}),
           (c:Claim {id: $c, relationId: $r, fromId: $a, toId: $b})-[:CITES {id: $x}]->(s:Source {id: $s, title: $mark}),
           (:Document {sourceId: $s}), (:IdempotencyKey {key: 'createActor ' + $mark}),
           (:LogEntry {id: $e, by: $mark, subjectId: $r}), (:LogEntry {id: $e + '2', by: 'editor', subjectId: $s})
         // Other suites may read them.
         SET a += $whole, b += $whole`,
        {
          mark: store.mark,
          whole,
          a: store.id('actor', 'a'),
          b: `act_${store.mark === mine.mark ? 1 : 2}`,
          r: store.id('relation', 'r'),
          c: `clm_${store.mark === mine.mark ? 1 : 2}`,
          x: store.id('citation', 'x'),
          s: store.id('source', 's'),
          e: store.id('logEntry', 'e'),
        },
      );
    }
    const things = `MATCH (n) WHERE any(key IN keys(n) WHERE toStringOrNull(n[key]) CONTAINS $mark) OR n.id IN [$b, $c] RETURN labels(n) AS l`;
    await other.close();

    expect(await mine.run(things, { mark: other.mark, b: 'act_2', c: 'clm_2' })).toEqual([]);
    expect(await mine.run(things, { mark: mine.mark, b: 'act_1', c: 'clm_1' })).toHaveLength(8);
  });
});
