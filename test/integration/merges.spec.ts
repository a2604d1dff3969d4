import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { printClaimsRow } from '@entente/exchange';
import {
  type Actor,
  ActorKind,
  AliasKind,
  type ClaimDraft,
  type DomainError,
  noFilter,
  type RelationDraft,
  RelationType,
  Stance,
} from '@entente/model';
import { type GraphStore, wholeShape } from '@entente/store';
import fc from 'fast-check';
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
  await write({ sources: ['paper', 'radio', 'gazette'] });
}, startLimitMs);
afterAll(() => test.close());

type Said = { readonly relation: RelationDraft; readonly claim: ClaimDraft };

async function write({
  actors = [],
  sources = [],
  claims = [],
}: {
  actors?: readonly Actor[];
  sources?: readonly string[];
  claims?: readonly Said[];
}): Promise<void> {
  const batch = { actors, sources: sources.map((name) => make.source(name)), claims };
  const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
  expect(refused).toEqual([]);
}

const merge = (keep: string, absorb: readonly string[]) =>
  store.mergeActors(
    {
      keep: test.id('actor', keep),
      absorb: absorb.map((name) => test.id('actor', name)),
      reason: 'They are one',
    },
    test.writer,
  );
const undo = (id: string) => store.undoMerge(id, test.writer);
const actor = (name: string) => store.actor(test.id('actor', name));
const relation = (name: string) => store.relation(test.id('relation', name), whole);
const whole = wholeShape;

/** What `entente export` writes of those of the suite's things that carry a word in their ids. */
async function exported(word: string): Promise<string> {
  const lines: string[] = [];
  for await (const one of store.allActors()) lines.push(printClaimsRow({ kind: 'actor', actor: one }));
  for await (const one of store.allSources()) lines.push(printClaimsRow({ kind: 'source', source: one }));
  for await (const said of store.allClaims()) lines.push(printClaimsRow({ kind: 'claim', ...said }));
  return lines.filter((line) => line.includes(`${test.mark}.${word}`)).join('');
}

/** All that is kept on relations and citations, besides what is exported; lists without their order. */
async function kept(word: string): Promise<unknown> {
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

describe('merging actors', () => {
  it('moves relations, speech, names and identifiers to the kept actor', async () => {
    const names = ['all.kept', 'all.double', 'all.third'];
    const [first, double, third] = names.map((name) => make.state(name));
    if (!first || !double || !third) throw new Error('Three were made');
    const alias = { name: 'Known to both', kind: AliasKind.ABBREVIATION };
    const identifier = { scheme: 'wikidata', value: `Q1-${test.mark}` };
    const other = { scheme: 'wikidata', value: `Q2-${test.mark}` };
    await write({
      actors: [
        { ...first, aliases: [alias], identifiers: [identifier] },
        {
          ...double,
          aliases: [alias, { name: 'Its own', kind: AliasKind.DEMONYM }],
          identifiers: [other],
        },
        third,
      ],
      claims: [
        {
          relation: make.relation('all.out', 'all.double', 'all.third'),
          claim: make.claim('all.out', ['paper']),
        },
        {
          relation: make.relation('all.in', 'all.third', 'all.double'),
          claim: make.claim('all.in', ['paper'], { voice: make.speaker('all.double') }),
        },
      ],
    });
    const merged = await merge('all.kept', ['all.double']);
    expect(merged).toEqual({
      id: expect.stringMatching(/^mrg_/u),
      actor: {
        ...first,
        aliases: [
          alias,
          { name: double.name, kind: AliasKind.NAME },
          { name: 'Its own', kind: AliasKind.DEMONYM },
        ],
        identifiers: [identifier, other],
      },
      absorbed: [double.name],
      absorbedIds: [double.id],
      reason: 'They are one',
      mergedAt: expect.stringMatching(/Z$/u),
      mergedBy: test.mark,
    });
    expect(await store.merge(merged.id)).toEqual(merged);
    expect((await relation('all.out'))?.from).toEqual(merged.actor);
    const incoming = await relation('all.in');
    expect([incoming?.to, incoming?.claims?.[0].speaker]).toEqual([merged.actor, merged.actor]);
    expect(await kept('all.')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'CITES', origin: `actor:${first.id}`, to: first.id }),
      ]),
    );
  });

  it('counts a speaker who was two as one origin, until it is undone', async () => {
    const ids = ['one', 'two', 'from', 'to'].map((name) => `origin.${name}`);
    const on = make.relation('origin.r', 'origin.from', 'origin.to');
    await write({
      actors: ids.map((name) => make.state(name)),
      claims: ['one', 'two'].map((name) => ({
        relation: on,
        claim: make.claim(`origin.${name}`, ['paper'], { voice: make.speaker(`origin.${name}`) }),
      })),
    });
    const evidence = async () => {
      const found = await relation('origin.r');
      return [found?.evidence, found?.independentOrigins];
    };
    expect(await evidence()).toEqual(['CORROBORATED', 2]);
    const { id } = await merge('origin.one', ['origin.two']);
    expect(await evidence()).toEqual(['SINGLE_SOURCE', 1]);
    await undo(id);
    expect(await evidence()).toEqual(['CORROBORATED', 2]);
  });

  it('answers for an absorbed actor with the one that has everything, over several merges', async () => {
    await write({ actors: ['a', 'b', 'c'].map((name) => make.state(`chain.${name}`)) });
    const inner = await merge('chain.b', ['chain.a']);
    await merge('chain.c', ['chain.b']);
    expect([await actor('chain.a'), await actor('chain.b')].map((found) => found?.id)).toEqual([
      test.id('actor', 'chain.c'),
      test.id('actor', 'chain.c'),
    ]);
    expect((await store.merge(inner.id))?.actor.id).toBe(test.id('actor', 'chain.c'));
    expect(await actor('chain.nobody')).toBeNull();
  });

  it('leads paths through the kept actor, until it is undone', async () => {
    const names = ['a', 'kept', 'double', 'b'].map((name) => `path.${name}`);
    await write({
      actors: names.map((name) => make.state(name)),
      claims: [
        {
          relation: make.relation('path.1', 'path.a', 'path.double'),
          claim: make.claim('path.1', ['paper']),
        },
        { relation: make.relation('path.2', 'path.kept', 'path.b'), claim: make.claim('path.2', ['paper']) },
      ],
    });
    const chains = async () => {
      const [from, to] = [test.id('actor', 'path.a'), test.id('actor', 'path.b')];
      const request = { from, to, maxLength: 3, limit: 5, rank: 'SHORTEST', directed: false } as const;
      const paths = await store.paths(request, noFilter, whole);
      return paths.map(({ actors }) => actors.map(({ id }) => id.split('.').at(-1)));
    };
    expect(await chains()).toEqual([]);
    const { id } = await merge('path.kept', ['path.double']);
    expect(await chains()).toEqual([['a', 'kept', 'b']]);
    await undo(id);
    expect(await chains()).toEqual([]);
  });

  it('refuses, and changes nothing, where a relation would lead from an actor to itself', async () => {
    const pair = ['self.a', 'self.b'];
    await write({
      actors: pair.map((name) => make.state(name)),
      claims: [
        { relation: make.relation('self.r', 'self.a', 'self.b'), claim: make.claim('self.c', ['paper']) },
      ],
    });
    const before = await exported('self.');
    await expect(merge('self.a', ['self.b'])).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'absorb',
      message: expect.stringContaining(test.id('relation', 'self.r')),
    });
    expect(await exported('self.')).toBe(before);
    await store.retractClaim(test.id('claim', 'self.c'), 'They are one', test.writer);
    await expect(merge('self.a', ['self.b'])).resolves.toMatchObject({ absorbed: [`self.b ${test.mark}`] });
  });

  it('refuses, and changes nothing, where the codebook does not let the kept actor stand in a relation', async () => {
    const official = { ...make.state('kind.official'), kind: ActorKind.OFFICIAL };
    await write({
      actors: [official, make.state('kind.company'), make.state('kind.state')].map((one) =>
        one.id.endsWith('company') ? { ...one, kind: ActorKind.COMPANY } : one,
      ),
      claims: [
        {
          relation: make.relation('kind.r', 'kind.official', 'kind.state', { type: RelationType.OFFICE }),
          claim: make.claim('kind.c', ['paper']),
        },
      ],
    });
    const before = await exported('kind.');
    await expect(merge('kind.company', ['kind.official'])).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'keep',
      message: expect.stringContaining(test.id('relation', 'kind.r')),
    });
    expect(await exported('kind.')).toBe(before);
  });

  it('says which actor is not there, or not any more', async () => {
    await write({ actors: ['a', 'b', 'c'].map((name) => make.state(`gone.${name}`)) });
    await merge('gone.a', ['gone.b']);
    await expect(merge('gone.a', ['gone.c', 'gone.b'])).rejects.toMatchObject({
      code: 'NOT_FOUND',
      field: 'absorb.1',
      message: expect.stringContaining(test.id('actor', 'gone.a')),
    });
    await expect(merge('gone.b', ['gone.c'])).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'keep' });
    await expect(merge('gone.a', ['gone.a'])).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'absorb.0',
    });
    await expect(merge('gone.a', [])).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'absorb' });
    await expect(undo('mrg_none')).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  });

  it('does not let an import bring an absorbed actor back beside the one that has everything', async () => {
    const actors = ['a', 'b'].map((name) => make.state(`back.${name}`));
    await write({ actors });
    const { id } = await merge('back.a', ['back.b']);
    const batch = { actors: actors.slice(1), sources: [], claims: [] };
    const { refused } = await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
    expect(refused).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining(id) }]);
  });

  it('leaves nothing behind at an absorbed actor while others write about it', async () => {
    const names = ['race.a', 'race.b', 'race.c'];
    for (let round = 0; round < 6; round += 1) {
      const [a = '', b = '', c = ''] = names.map((name) => `${name}${round}`);
      const last = make.relation(`race.${round}`, c, b);
      await write({
        actors: [a, b, c].map((name) => make.state(name)),
        claims: ['x', 'y'].map((name) => ({
          relation: last,
          claim: make.claim(`race.${round}.${name}`, ['paper']),
        })),
      });
      const retractions = ['x', 'y'].map((name) =>
        store.retractClaim(test.id('claim', `race.${round}.${name}`), 'A race', test.writer),
      );
      const writes = Array.from({ length: 6 }, (_, i) =>
        store.recordClaim(
          {
            on: { relation: make.relation(`race.${round}.${i}`, b, c) },
            claim: make.claim(`race.${round}.${i}`, ['paper'], { voice: make.speaker(b) }),
          },
          null,
          test.writer,
        ),
      );
      const outcomes = await Promise.allSettled([...retractions, ...writes, merge(a, [b])]);
      expect(outcomes.at(-1)).toMatchObject({ status: 'fulfilled' });
      const codes = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [(outcome.reason as DomainError).code] : [],
      );
      for (const code of codes) expect(['NOT_FOUND', 'CONFLICT']).toContain(code);
    }
    const [left] = await test.run(
      `MATCH (c:Claim) WHERE c.id STARTS WITH $start
       AND (NOT EXISTS { (:Actor {id: c.fromId})-[r]->(:Actor {id: c.toId}) WHERE r.id = c.relationId }
         OR NOT EXISTS { (:Actor {id: c.speakerId}) })
       RETURN count(c) AS dangling`,
      { start: test.id('claim', 'race.') },
    );
    expect(left).toEqual({ dangling: 0 });
    const [bare] = await test.run(
      `MATCH (:Actor)-[r]->(:Actor) WHERE r.id STARTS WITH $start AND NOT EXISTS { (:Claim {relationId: r.id}) }
       RETURN count(r) AS withoutClaim`,
      { start: test.id('relation', 'race.') },
    );
    expect(bare).toEqual({ withoutClaim: 0 });
  }, 60_000);
});

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
    const before = { exported: await exported(word), kept: await kept(word) };
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
        expect(await kept(word)).toEqual(before.kept);
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
        expect(await kept(word)).toEqual(before.kept);
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

describe('the log', () => {
  it('tells of a merge and its undoing, and on each relation what became of its ends and speakers', async () => {
    const names = ['kept', 'double', 'other'].map((name) => `log.${name}`);
    await write({
      actors: names.map((name) => make.state(name)),
      claims: [
        {
          relation: make.relation('log.r', 'log.double', 'log.other'),
          claim: make.claim('log.c', ['paper'], { voice: make.speaker('log.double') }),
        },
      ],
    });
    const { id } = await merge('log.kept', ['log.double']);
    await undo(id);
    const told = await test.run(
      'MATCH (e:LogEntry) WHERE e.subjectId = $id OR e.relationId = $relationId RETURN e.what AS what ORDER BY e.sequence',
      { id, relationId: test.id('relation', 'log.r') },
    );
    expect(told.map(({ what }) => what)).toEqual([
      'createRelation',
      'recordClaim',
      'mergeActors',
      'moveRelation',
      'changeSpeaker',
      'undoMerge',
      'moveRelation',
      'changeSpeaker',
    ]);
  });
});
