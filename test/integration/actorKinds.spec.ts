import { type Actor, ActorKind, type DomainError, RelationType } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
let make: ReturnType<typeof someGraph>;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  make = someGraph(test);
}, startLimitMs);
afterAll(() => test.close());

const id = (name: string): string => test.id('actor', name);
const official = (name: string): Actor => ({ ...make.state(name), kind: ActorKind.OFFICIAL });
const change = (name: string, kind: ActorKind): Promise<Actor> =>
  store.updateActor(id(name), { kind }, test.writer);

/** A VISIT of an official to a state, by itself. */
async function visit(name: string): Promise<{ from: string; to: string; relation: string }> {
  const [from, to] = [`${name}.from`, `${name}.to`];
  const claims = [
    {
      relation: make.relation(name, from, to, { type: RelationType.VISIT }),
      claim: make.claim(name, [`${name}.paper`]),
    },
  ];
  const batch = { actors: [official(from), make.state(to)], sources: [make.source(`${name}.paper`)], claims };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
  expect(refused).toEqual([]);
  return { from, to, relation: test.id('relation', name) };
}

const entriesOn = (subjectId: string): Promise<Record<string, unknown>[]> =>
  test.run('MATCH (e:LogEntry {subjectId: $subjectId}) RETURN e.what AS what ORDER BY e.sequence', {
    subjectId,
  });

describe('the kind of an actor', () => {
  it.each(['from', 'to'] as const)(
    'cannot contradict the vocabulary at the end %s: the relation is named, and nothing is written',
    async (end) => {
      const { relation, ...ends } = await visit(`refused.${end}`);
      await expect(change(ends[end], ActorKind.COMPANY)).rejects.toMatchObject({
        code: 'CONFLICT',
        field: 'kind',
        message: expect.stringContaining(
          `There is a relation that ${id(ends[end])} cannot have as COMPANY: ${relation} (VISIT goes ${end} `,
        ),
      });
      expect((await store.actor(id(ends[end])))?.kind).not.toBe(ActorKind.COMPANY);
      expect(await entriesOn(id(ends[end]))).toEqual([{ what: 'createActor' }]);
    },
  );

  it('may become any that its relations can have, and any at all once they are gone', async () => {
    const { from, to } = await visit('allowed');
    expect(await change(from, ActorKind.PERSON)).toMatchObject({ kind: 'PERSON' });
    expect(await change(to, ActorKind.TERRITORY)).toMatchObject({ kind: 'TERRITORY' });
    await store.retractClaim(test.id('claim', 'allowed'), 'It was wrong', test.writer);
    expect(await change(to, ActorKind.COMPANY)).toMatchObject({ kind: 'COMPANY' });
  });

  it('names the first few of many that stand in the way, and says how many there are', async () => {
    const names = Array.from({ length: 7 }, (_, i) => `many.${i}`);
    const batch = {
      actors: [official('many'), ...names.map((name) => make.state(name))],
      sources: [make.source('many.paper')],
      claims: names.map((name) => ({
        relation: make.relation(name, 'many', name, { type: RelationType.VISIT }),
        claim: make.claim(name, ['many.paper']),
      })),
    };
    await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
    await expect(change('many', ActorKind.STATE)).rejects.toThrow(/^There are 7 relations .*; and 2 more\./u);
  });

  it('and a relation that it does not go with are never both written, however closely they meet', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [from, to, relation] = [`meet.from${round}`, `meet.to${round}`, `meet${round}`];
      const batch = {
        actors: [official(from), make.state(to)],
        sources: [make.source(`${relation}.paper`)],
        claims: [],
      };
      await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
      const record = store.recordClaim(
        {
          on: { relation: make.relation(relation, from, to, { type: RelationType.VISIT }) },
          claim: make.claim(relation, [`${relation}.paper`]),
        },
        null,
        test.writer,
      );
      const outcomes = await Promise.allSettled([record, change(to, ActorKind.COMPANY)]);
      const codes = outcomes.map((one) =>
        one.status === 'fulfilled' ? 'done' : (one.reason as DomainError).code,
      );
      expect([
        ['done', 'CONFLICT'],
        ['BAD_USER_INPUT', 'done'],
      ]).toContainEqual(codes);
    }
  });

  it('is looked at by the integrity report, wherever a relation that it does not go with came from', async () => {
    const { to, relation } = await visit('elsewhere');
    const foundOf = async (): Promise<string[]> => {
      const { findings, relationsOutOfVocabulary, ok } = await store.integrity();
      const found = findings.filter((finding) => finding.id === relation).map(({ fault }) => fault);
      if (found.length > 0) expect([ok, relationsOutOfVocabulary > 0]).toEqual([false, true]);
      return found;
    };
    expect(await foundOf()).toEqual([]);
    await test.run('MATCH (a:Actor {id: $id}) SET a.kind = "COMPANY"', { id: id(to) });
    expect(await foundOf()).toEqual(['RELATION_OUT_OF_VOCABULARY']);
    // Nothing keeps it from being put right.
    expect(await change(to, ActorKind.STATE)).toMatchObject({ kind: 'STATE' });
    expect(await foundOf()).toEqual([]);
  });
});
