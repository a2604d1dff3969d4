import { type Actor, ActorKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actorLikeness } from './actorLikeness.js';

const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  id: `act_${name}`,
  kind: ActorKind.OFFICIAL,
  name,
  description: null,
  aliases: [],
  identifiers: [],
  ...more,
});
const alike = (one: Actor, other: Actor) => {
  const { score, reasons } = actorLikeness(one, other);
  return { isLikely: score >= 0.6, kinds: reasons.map(({ kind }) => kind) };
};
const ministry = (name: string): Actor => actor(name, { kind: ActorKind.ORGANIZATION });

describe('Two actors', () => {
  it.each([
    [actor('Ilham Aliyev'), actor('İlham Əliyev')],
    [actor('Recep Tayyip Erdogan'), actor('Recep Tayyip Erdoğan', { kind: ActorKind.PERSON })],
    [ministry('Ministry of Defence of Ruritania'), ministry('Ministry of Defense of Ruritania')],
    [actor('Ilham Aliyev'), actor('Ilham Aliev')],
  ])('are likely one by their names: %o', (one, other) => {
    expect(alike(one, other).isLikely).toBe(true);
  });

  it.each([
    [actor('Ilham Aliyev'), actor('Heydar Aliyev')],
    [ministry('Ministry of Defense of Israel'), ministry('Ministry of Defence of Azerbaijan')],
    [actor('Ilham Aliyev'), ministry('Ilham Aliyev Foundation')],
    [ministry('Wire'), ministry('Radio')],
  ])('are not, where names contradict each other: %o', (one, other) => {
    expect(alike(one, other).isLikely).toBe(false);
  });

  it('are likely one by an alias of both, not by the place that stands for them', () => {
    const named = (name: string, alias: string, kind: 'NAME' | 'METONYM') =>
      actor(name, { kind: ActorKind.STATE, aliases: [{ name: alias, kind }] });
    expect(alike(named('Aland', 'The Isles', 'NAME'), named('Bland', 'the isles', 'NAME'))).toEqual({
      isLikely: true,
      kinds: ['ALIAS'],
    });
    expect(alike(named('Aland', 'Port', 'METONYM'), named('Bland', 'Port', 'METONYM')).isLikely).toBe(false);
  });

  it('are likely one by a value under two schemes, and two where one scheme has two values', () => {
    const known = (name: string, scheme: string, value: string) =>
      actor(name, { identifiers: [{ scheme, value }] });
    expect(alike(known('North', 'lei', '5493001'), known('Nord', 'register', '5493001')).kinds).toContain(
      'IDENTIFIER',
    );
    expect(alike(known('North', 'lei', '12'), known('South', 'register', '12')).isLikely).toBe(false);
    expect(alike(known('North', 'wikidata', 'Q1'), known('North', 'wikidata', 'Q2')).isLikely).toBe(false);
  });

  it('are as alike one way as the other', () => {
    const name = fc.constantFrom(
      'Ilham Aliyev',
      'Aliyev',
      'Ministry of Defense',
      'Israel',
      'Государство Израиль',
    );
    const kind = fc.constantFrom(...Object.values(ActorKind));
    fc.assert(
      fc.property(name, name, kind, kind, (a, b, one, other) => {
        const [first, second] = [actor(a, { kind: one }), actor(b, { kind: other })];
        expect(actorLikeness(first, second).score).toBe(actorLikeness(second, first).score);
      }),
    );
  });
});
