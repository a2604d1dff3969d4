import { printClaimsRow } from '@entente/exchange';
import type { Actor, ActorMerge, ClaimDraft, RelationDraft } from '@entente/model';
import { type GraphStore, wholeShape } from '@entente/store';
import { expect } from '@jest/globals';
import { someGraph } from './someGraph.js';
import { storeOf } from './storeOf.js';
import { openTestStore, type TestStore } from './testStore.js';

/** A corner of the store in which actors are merged; things are named by the names that the suite gave them. */
export interface MergeStore {
  readonly test: TestStore;
  readonly store: GraphStore;
  readonly make: ReturnType<typeof someGraph>;
  readonly write: (things: {
    readonly actors?: readonly Actor[];
    readonly sources?: readonly string[];
    readonly claims?: readonly { readonly relation: RelationDraft; readonly claim: ClaimDraft }[];
  }) => Promise<void>;
  readonly merge: (keep: string, absorb: readonly string[]) => Promise<ActorMerge>;
  readonly undo: (mergeId: string) => Promise<Actor[]>;
  readonly actor: (name: string) => ReturnType<GraphStore['actor']>;
  readonly relation: (name: string) => ReturnType<GraphStore['relation']>;
  /** What `entente export` writes of those of the suite's things that carry a word in their ids. */
  readonly exported: (word: string) => Promise<string>;
  /** All that is stored on relations and citations, besides what is exported; lists without their order. */
  readonly stored: (word: string) => Promise<unknown>;
}

/** Opens it with three sources: in `beforeAll(…, startLimitMs)`, closed by `test.close()` in `afterAll`. */
export async function openMergeStore(): Promise<MergeStore> {
  const test = await openTestStore();
  const store = storeOf(test);
  const make = someGraph(test);
  const write: MergeStore['write'] = async ({ actors = [], sources = [], claims = [] }) => {
    const batch = { actors, sources: sources.map((name) => make.source(name)), claims };
    const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
    expect(refused).toEqual([]);
  };
  await write({ sources: ['paper', 'radio', 'gazette'] });
  return {
    test,
    store,
    make,
    write,
    merge: (keep, absorb) =>
      store.mergeActors(
        {
          keep: test.id('actor', keep),
          absorb: absorb.map((name) => test.id('actor', name)),
          reason: 'They are one',
        },
        test.writer,
      ),
    undo: (id) => store.undoMerge(id, test.writer),
    actor: (name) => store.actor(test.id('actor', name)),
    relation: (name) => store.relation(test.id('relation', name), wholeShape),
    exported: async (word) => {
      const lines: string[] = [];
      for await (const one of store.allActors()) lines.push(printClaimsRow({ kind: 'actor', actor: one }));
      for await (const one of store.allSources()) lines.push(printClaimsRow({ kind: 'source', source: one }));
      for await (const said of store.allClaims()) lines.push(printClaimsRow({ kind: 'claim', ...said }));
      return lines.filter((line) => line.includes(`${test.mark}.${word}`)).join('');
    },
    stored: (word) => storedOf(test, word),
  };
}

async function storedOf(test: TestStore, word: string): Promise<unknown> {
  const plain = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one) => plain(one)).sort() : String(value).split(' ').sort().join(' ');
  const rows = await test.run(
    `MATCH (a:Actor)-[r]->(b:Actor) WHERE r.id STARTS WITH $start
     RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r {.*} AS properties, null AS origin
     UNION
     MATCH (c:Claim)-[x:CITES]->() WHERE c.relationId STARTS WITH $start
     RETURN x.id AS id, 'CITES' AS type, c.fromId AS from, c.toId AS to, {} AS properties, c.origin AS origin`,
    { start: test.id('relation', word) },
  );
  return rows
    .map(({ id, properties, ...row }) => ({
      ...row,
      id: String(id),
      properties: Object.entries(properties as object)
        .map(([key, value]) => [key, plain(value)])
        .sort(),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
