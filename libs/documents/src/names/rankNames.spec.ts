import type { Actor, AliasKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankNames } from './rankNames.js';

function actor(id: string, name: string, aliases: Record<string, AliasKind> = {}): Actor {
  return {
    id,
    kind: 'STATE',
    name,
    description: null,
    aliases: Object.entries(aliases).map(([alias, kind]) => ({ name: alias, kind })),
    identifiers: [],
  };
}

const israel = actor('act_israel', 'Israel', {
  Jerusalem: 'METONYM',
  Israeli: 'DEMONYM',
  'Tel Aviv': 'METONYM',
});
const azerbaijan = actor('act_azerbaijan', 'Azerbaijan', { Baku: 'METONYM', Azərbaycan: 'NAME' });
const emirates = actor('act_emirates', 'United Arab Emirates');
const osce = actor('act_osce', 'Organization for Security and Co-operation in Europe');
const deek = actor('act_deek', 'George Deek', { 'George Dick': 'TRANSLITERATION' });
const aliyev = actor('act_aliyev', 'Ilham Aliyev', { Алиев: 'TRANSLITERATION' });
const iran = actor('act_iran', 'Iran');
const iraq = actor('act_iraq', 'Iraq');
const everyone = [israel, azerbaijan, emirates, osce, deek, aliyev, iran, iraq];

const first = (name: string) => rankNames(name, everyone, 5)[0];

describe('rankNames', () => {
  it.each([
    ['Israel', israel, 'Israel', 1],
    ['Jerusalem', israel, 'Jerusalem', 0.95],
    ['Israeli', israel, 'Israeli', 0.95],
    ['Baku', azerbaijan, 'Baku', 0.95],
    ['ISRAEL', israel, 'Israel', 0.9],
    ['Tel-Aviv', israel, 'Tel Aviv', 0.87],
    ['AZARBAYCAN', azerbaijan, 'Azərbaycan', 0.87],
    ['UAE', emirates, 'United Arab Emirates', 0.8],
    ['U.A.E.', emirates, 'United Arab Emirates', 0.8],
    ['OSCE', osce, 'Organization for Security and Co-operation in Europe', 0.8],
    ['George Dick', deek, 'George Dick', 0.95],
    ['Алиев', aliyev, 'Алиев', 0.95],
  ])('knows whom "%s" means', (name, whom, matched, score) => {
    expect(first(name)).toEqual({ actor: whom, matched, score });
  });

  it.each([
    ['Deek', deek],
    ['Aliyev', aliyev],
    ['President Ilham Aliyev', aliyev],
    ['Emirates', emirates],
    ['Azerbaidjan', azerbaijan],
    ['Ilkham Aliyev', aliyev],
    ['Əliyev', aliyev],
  ])('finds by a part of a name or a near spelling: "%s"', (name, whom) => {
    const found = first(name);
    expect(found?.actor).toBe(whom);
    expect(found?.score).toBeGreaterThanOrEqual(0.5);
    expect(found?.score).toBeLessThanOrEqual(0.87);
  });

  it.each([
    ['Iraq', iran],
    ['Iran', iraq],
    ['Austria', actor('act_australia', 'Australia')],
    ['Niger', actor('act_nigeria', 'Niger Delta Avengers')],
    ['Slovakia', actor('act_slovenia', 'Slovenia')],
  ])('does not take "%s" for another as surely as for itself', (name, other) => {
    const [best, next] = rankNames(name, [other, actor('act_itself', name)], 5);
    expect(best?.actor.name).toBe(name);
    expect(next?.score ?? 0).toBeLessThan(0.7);
  });

  it('never answers Iran to Iraq, where Iraq is not there', () => {
    expect(rankNames('Iraq', [iran], 5)).toEqual([]);
  });

  it.each(['', '  ', '?!', 'Atlantis'])('finds nobody by "%s"', (name) => {
    expect(rankNames(name, everyone, 5)).toEqual([]);
  });

  it('answers at most as many as are asked for, best first, ties by name and then by id', () => {
    const twins = [actor('act_b', 'Ann'), actor('act_a', 'Ann'), actor('act_c', 'Anna', { Ann: 'NAME' })];
    expect(rankNames('Ann', twins, 2).map(({ actor: { id } }) => id)).toEqual(['act_a', 'act_b']);
    const tied = [actor('act_1', 'Zoe', { Ann: 'NAME' }), actor('act_2', 'Bea', { Ann: 'NAME' })];
    expect(rankNames('Ann', tied, 5).map(({ actor: { name } }) => name)).toEqual(['Bea', 'Zoe']);
  });

  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const actors = fc
    .array(fc.tuple(names, fc.array(names, { maxLength: 3 })), { maxLength: 8 })
    .map((list) =>
      list.map(([name, aliases], i) =>
        actor(`act_${i}`, name, Object.fromEntries(aliases.map((alias) => [alias, 'NAME' as const]))),
      ),
    );

  it('scores from 0 to 1, in order, each actor once, by a name that the actor has', () => {
    fc.assert(
      fc.property(names, actors, (name, candidates) => {
        const ranked = rankNames(name, candidates, 100);
        const scores = ranked.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(new Set(ranked.map((match) => match.actor.id)).size).toBe(ranked.length);
        for (const {
          actor: { name: own, aliases },
          matched,
        } of ranked) {
          expect([own, ...aliases.map((alias) => alias.name)]).toContain(matched);
        }
      }),
    );
  });

  it('does not depend on the order of those to choose from', () => {
    fc.assert(
      fc.property(names, actors, (name, candidates) => {
        expect(rankNames(name, [...candidates].reverse(), 5)).toEqual(rankNames(name, candidates, 5));
      }),
    );
  });

  it('finds everyone by the own name, surely', () => {
    fc.assert(
      fc.property(actors, fc.nat(), (candidates, pick) => {
        const whom = candidates[pick % Math.max(1, candidates.length)];
        fc.pre(whom !== undefined);
        const match = rankNames(whom?.name ?? '', candidates, 100).find(
          ({ actor: { id } }) => id === whom?.id,
        );
        expect(match).toMatchObject({ score: 1 });
      }),
    );
  });

  it('is quick with a name of 40,000 characters', () => {
    // What names are compared with is made at the first question.
    rankNames('Azerbaijan', everyone, 5);
    const started = Date.now();
    rankNames('Azerbaijan '.repeat(4000), everyone, 5);
    expect(Date.now() - started).toBeLessThan(500);
  });
});
