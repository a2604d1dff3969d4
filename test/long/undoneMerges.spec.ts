import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AliasKind, type DomainError, RelationType, Stance } from '@entente/model';
import fc from 'fast-check';
import { type MergeStore, openMergeStore } from '../support/openMergeStore.js';
import { startLimitMs } from '../support/testStore.js';

let test: MergeStore['test'];
let store: MergeStore['store'];
let make: MergeStore['make'];
let write: MergeStore['write'];
let merge: MergeStore['merge'];
let undo: MergeStore['undo'];
let actor: MergeStore['actor'];
let relation: MergeStore['relation'];
let exported: MergeStore['exported'];
let stored: MergeStore['stored'];
beforeAll(async () => {
  ({ test, store, make, write, merge, undo, actor, relation, exported, stored } = await openMergeStore());
}, startLimitMs);
afterAll(() => test.close());

describe('undoing a merge', () => {
  const someAlias = fc.constantFrom('Alpha', 'Beta', 'Gamma', 'Delta');
  const someNumber = fc.nat({ max: 6 });
  const someWorld = fc.record({
    aliases: fc.array(fc.array(someAlias, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    identifiers: fc.array(fc.array(fc.constantFrom('Q1', 'Q2', 'Q3'), { maxLength: 2 }), {
      minLength: 7,
      maxLength: 7,
    }),
    claims: fc.array(
      fc.record({
        ends: fc.tuple(someNumber, someNumber).filter(([from, to]) => from !== to),
        type: fc.constantFrom(RelationType.ARMS_SUPPLY, RelationType.AID, RelationType.MEETING),
        occurred: fc.constantFrom(null, '2020-10', '2016/2020', '2020-10-01/..'),
        said: fc.array(
          fc.record({
            stance: fc.constantFrom(...Object.values(Stance)),
            speaker: fc.option(someNumber),
            sources: fc.uniqueArray(fc.constantFrom('paper', 'radio', 'gazette'), {
              minLength: 1,
              maxLength: 2,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    merges: fc.array(fc.tuple(someNumber, fc.uniqueArray(someNumber, { minLength: 1, maxLength: 2 })), {
      minLength: 1,
      maxLength: 5,
    }),
    order: fc.infiniteStream(fc.nat()),
  });

  type World = typeof someWorld extends fc.Arbitrary<infer T> ? T : never;
  let worlds = 0;
  /** Writes a random graph, and merges in it what can be merged. Its word, how it was exported and kept before, and the merges. */
  async function mergedWorld({ aliases, identifiers, claims, merges }: World) {
    worlds += 1;
    const word = `w${worlds}.`;
    await write({
      actors: aliases.map((list, i) => ({
        ...make.state(`${word}${i}`),
        aliases: list.map((name) => ({ name, kind: AliasKind.NAME })),
        identifiers: (identifiers[i] ?? []).map((value) => ({
          scheme: 'wikidata',
          value: `${value}-${word}${i}-${test.mark}`,
        })),
      })),
      claims: claims.flatMap(({ ends: [from, to], type, occurred, said }, r) => {
        const on = make.relation(`${word}${r}`, `${word}${from}`, `${word}${to}`, {
          type,
          occurred: occurred === null ? null : make.date(occurred),
        });
        return said.map(({ stance, speaker, sources: [first = 'paper', ...others] }, c) => ({
          relation: on,
          claim: make.claim(`${word}${r}.${c}`, [first, ...others], {
            stance,
            ...(speaker === null ? {} : { voice: make.speaker(`${word}${speaker}`) }),
          }),
        }));
      }),
    });
    const before = { exported: await exported(word), stored: await stored(word) };
    const done: string[] = [];
    for (const [keep, absorb] of merges) {
      try {
        done.push(
          (
            await merge(
              `${word}${keep}`,
              absorb.map((name) => `${word}${name}`),
            )
          ).id,
        );
      } catch (error) {
        // Absorbed already, by itself, or with a relation in between.
        expect(['CONFLICT', 'NOT_FOUND', 'BAD_USER_INPUT']).toContain((error as DomainError).code);
      }
    }
    return { word, before, done };
  }

  it('gives the graph back byte for byte, however merges were nested, in reverse order', async () => {
    let nested = 0;
    await fc.assert(
      fc.asyncProperty(someWorld, async (world) => {
        const { word, before, done } = await mergedWorld(world);
        if (done.length > 1) nested += 1;
        for (const id of done.reverse()) await undo(id);
        expect(await exported(word)).toBe(before.exported);
        expect(await stored(word)).toEqual(before.stored);
      }),
      { numRuns: 16, seed: 11 },
    );
    expect(nested).toBeGreaterThan(5);
  }, 240_000);

  it('gives the graph back byte for byte in any order, where it says at all that it can be undone', async () => {
    let conflicts = 0;
    await fc.assert(
      fc.asyncProperty(someWorld, async (world) => {
        const { word, before, done } = await mergedWorld(world);
        const left = [...done];
        for (const number of world.order) {
          if (left.length === 0) break;
          const [id = ''] = left.splice(number % left.length, 1);
          try {
            await undo(id);
          } catch (error) {
            expect((error as DomainError).code).toBe('CONFLICT');
            conflicts += 1;
            left.push(id);
          }
        }
        expect(await exported(word)).toBe(before.exported);
        expect(await stored(word)).toEqual(before.stored);
      }),
      { numRuns: 8, seed: 13 },
    );
    expect(conflicts).toBeGreaterThan(0);
  }, 240_000);

  it('names the merge that stands in the way, where the kept actor was absorbed itself', async () => {
    await write({ actors: ['a', 'b', 'c'].map((name) => make.state(`way.${name}`)) });
    const inner = await merge('way.b', ['way.a']);
    const outer = await merge('way.c', ['way.b']);
    await expect(undo(inner.id)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(outer.id),
    });
    await undo(outer.id);
    const back = await undo(inner.id);
    expect(back.map(({ id }) => id)).toEqual([test.id('actor', 'way.b'), test.id('actor', 'way.a')]);
    await expect(undo(inner.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await store.merge(inner.id)).toBeNull();
  });

  it('leaves what was written since, and loses nothing of it', async () => {
    const names = ['kept', 'double', 'other', 'voice'].map((name) => `since.${name}`);
    const moved = make.relation('since.moved', 'since.double', 'since.other');
    const gone = make.relation('since.gone', 'since.other', 'since.double');
    const spoken = make.relation('since.spoken', 'since.other', 'since.voice');
    await write({
      actors: names.map((name) => make.state(name)),
      claims: [
        { relation: moved, claim: make.claim('since.moved', ['paper']) },
        { relation: gone, claim: make.claim('since.gone', ['paper']) },
        ...['stays', 'changes'].map((name) => ({
          relation: spoken,
          claim: make.claim(`since.${name}`, ['paper'], { voice: make.speaker('since.double') }),
        })),
      ],
    });
    const { id } = await merge('since.kept', ['since.double']);
    const fresh = make.relation('since.fresh', 'since.kept', 'since.other');
    await write({
      claims: [
        {
          relation: { ...moved, from: test.id('actor', 'since.kept') },
          claim: make.claim('since.further', ['radio']),
        },
        {
          relation: fresh,
          claim: make.claim('since.fresh', ['radio'], { voice: make.speaker('since.kept') }),
        },
      ],
    });
    await store.retractClaim(test.id('claim', 'since.gone'), 'It was wrong', test.writer);
    await store.reviseClaim(
      test.id('claim', 'since.changes'),
      { speakerId: test.id('actor', 'since.voice') },
      test.writer,
    );
    const now = await actor('since.kept');
    const added = { name: 'Added since', kind: AliasKind.NAME };
    await store.updateActor(
      test.id('actor', 'since.kept'),
      { description: 'Described since', aliases: [...(now?.aliases ?? []), added] },
      test.writer,
    );
    await undo(id);

    const there = await relation('since.moved');
    expect([there?.from.id, there?.claims?.length]).toEqual([test.id('actor', 'since.double'), 2]);
    expect(await relation('since.gone')).toBeNull();
    const recorded = await relation('since.fresh');
    expect([recorded?.from.id, recorded?.claims?.[0].speaker?.id]).toEqual([
      test.id('actor', 'since.kept'),
      test.id('actor', 'since.kept'),
    ]);
    const speakers = (await relation('since.spoken'))?.claims?.map((claim) => [claim.id, claim.speaker?.id]);
    expect(speakers?.sort()).toEqual([
      [test.id('claim', 'since.changes'), test.id('actor', 'since.voice')],
      [test.id('claim', 'since.stays'), test.id('actor', 'since.double')],
    ]);
    expect(await actor('since.kept')).toMatchObject({ description: 'Described since', aliases: [added] });
    expect((await actor('since.double'))?.id).toBe(test.id('actor', 'since.double'));
  });

  it('of two at once happens once', async () => {
    await write({ actors: ['a', 'b'].map((name) => make.state(`twice.${name}`)) });
    const { id } = await merge('twice.a', ['twice.b']);
    const outcomes = await Promise.allSettled([undo(id), undo(id)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await actor('twice.b'))?.id).toBe(test.id('actor', 'twice.b'));
  });
});
