import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActorKind, AliasKind, type DomainError, noFilter, RelationType } from '@entente/model';
import { wholeShape } from '@entente/store';
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
    expect(await stored('all.')).toEqual(
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
      const paths = await store.paths(request, noFilter, wholeShape);
      return paths.map(({ actors }) => actors.map(({ id }) => id.split('.').at(-1)));
    };
    expect(await chains()).toEqual([]);
    const { id } = await merge('path.kept', ['path.double']);
    expect(await chains()).toEqual([['a', 'kept', 'b']]);
    await undo(id);
    expect(await chains()).toEqual([]);
  });

  it('is previewed: what each has, how the kept one will read, and what is in the way', async () => {
    const [kept, double] = ['seen.kept', 'seen.double'].map((name) => make.state(name));
    if (!kept || !double) throw new Error('Two were made');
    const person = { ...make.state('seen.person'), kind: ActorKind.PERSON };
    await write({
      actors: [kept, double, person, make.state('seen.third')],
      claims: [
        {
          relation: make.relation('seen.out', 'seen.double', 'seen.third'),
          claim: make.claim('seen.out', ['paper'], { voice: make.speaker('seen.double') }),
        },
        {
          relation: make.relation('seen.out', 'seen.double', 'seen.third'),
          claim: make.claim('seen.further', ['radio']),
        },
        {
          relation: make.relation('seen.between', 'seen.kept', 'seen.double'),
          claim: make.claim('seen.between', ['paper']),
        },
      ],
    });
    const preview = (keep: string, absorb: string) =>
      store.mergePreview({ keep: test.id('actor', keep), absorb: [test.id('actor', absorb)] });
    const at = (end: 'from' | 'to', relations: number, claims: number, fits = true) => ({
      type: RelationType.ARMS_SUPPLY,
      end,
      relations,
      claims,
      fits,
    });
    expect(await preview('seen.kept', 'seen.double')).toEqual({
      actor: { ...kept, aliases: [{ name: double.name, kind: AliasKind.NAME }] },
      sides: [
        { actor: kept, says: 0, relations: [at('from', 1, 1)] },
        { actor: double, says: 1, relations: [at('from', 1, 2), at('to', 1, 1)] },
      ],
      between: [test.id('relation', 'seen.between')],
    });
    const { sides, between } = await preview('seen.person', 'seen.double');
    expect([sides[1]?.relations, between]).toEqual([[at('from', 1, 2, false), at('to', 1, 1)], []]);
    await expect(preview('seen.kept', 'seen.kept')).rejects.toThrow('cannot absorb itself');
    await expect(preview('seen.kept', 'seen.nobody')).rejects.toMatchObject({ field: 'absorb.0' });
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
