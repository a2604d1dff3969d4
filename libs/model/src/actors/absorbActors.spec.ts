import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ActorKind, AliasKind } from '../vocabulary/kinds.js';
import { absorbActors, releaseActors } from './absorbActors.js';
import type { Actor } from './actor.js';

const actor = (name: string, with_: Partial<Actor> = {}): Actor => ({
  id: `act_${name}`,
  kind: ActorKind.STATE,
  name,
  description: null,
  aliases: [],
  identifiers: [],
  ...with_,
});
const alias = (name: string) => ({ name, kind: AliasKind.NAME });

describe('an actor that absorbs others', () => {
  it('gets their names and aliases behind its own, each once', () => {
    const kept = actor('A', { aliases: [alias('a')] });
    const others = [actor('B', { aliases: [alias('a'), alias('b')] }), actor('C', { aliases: [alias('b')] })];
    const { actor: one, added } = absorbActors(kept, others);
    expect(one).toEqual({ ...kept, aliases: [alias('a'), alias('B'), alias('b'), alias('C')] });
    expect(added.aliases).toEqual([alias('B'), alias('b'), alias('C')]);
  });

  it('does not call itself by its own name', () => {
    expect(absorbActors(actor('A'), [actor('A')]).actor.aliases).toEqual([]);
  });

  it('gets their identifiers, told apart by scheme and value', () => {
    const identifiers = [{ scheme: 'wikidata', value: 'Q1' }];
    const other = { scheme: 'iso3166-1-alpha3', value: 'Q1' };
    const { actor: one } = absorbActors(actor('A', { identifiers }), [
      actor('B', { identifiers: [...identifiers, other] }),
    ]);
    expect(one.identifiers).toEqual([...identifiers, other]);
  });
});

describe('an actor that lets go what it absorbed', () => {
  const someActor = fc
    .record({
      name: fc.constantFrom('A', 'B', 'C', 'D'),
      aliases: fc.array(
        fc.record({
          name: fc.constantFrom('A', 'B', 'c', 'd'),
          kind: fc.constantFrom(...Object.values(AliasKind)),
        }),
        { maxLength: 4 },
      ),
      identifiers: fc.array(
        fc.record({ scheme: fc.constantFrom('x', 'y'), value: fc.constantFrom('1', '2') }),
        { maxLength: 3 },
      ),
    })
    .map(({ name, ...rest }) => actor(name, rest));

  it('reads as before, whoever it absorbed', () => {
    fc.assert(
      fc.property(someActor, fc.array(someActor, { maxLength: 3 }), (kept, others) => {
        const { actor: one, added } = absorbActors(kept, others);
        expect(releaseActors(one, added)).toEqual(kept);
      }),
    );
  });

  it('keeps what it got otherwise since, and does not miss what is gone already', () => {
    const { actor: one, added } = absorbActors(actor('A'), [actor('B'), actor('C')]);
    const since = { ...one, aliases: [alias('C'), alias('new')], description: 'new' };
    expect(releaseActors(since, added)).toEqual({ ...since, aliases: [alias('new')] });
  });
});
