import { ActorKind, AliasKind } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { indexActors, type NamedActor } from '../actorIndex.js';
import { findMentions } from './findMentions.js';

function actor(
  id: string,
  kind: ActorKind,
  name: string,
  aliases: Record<string, AliasKind> = {},
  offices: NamedActor['offices'] = [],
): NamedActor {
  return {
    id,
    kind,
    name,
    aliases: Object.entries(aliases).map(([alias, sort]) => ({ name: alias, kind: sort })),
    identifiers: [],
    offices,
  };
}

const armenia = actor('act_armenia', ActorKind.STATE, 'Armenia', {
  Yerevan: AliasKind.METONYM,
  Armenian: AliasKind.DEMONYM,
});
const states = actor('act_usa', ActorKind.STATE, 'United States', { US: AliasKind.ABBREVIATION });
const premier = actor('act_premier', ActorKind.OFFICIAL, 'Nikol Pashinyan', {}, [
  { bodyId: 'act_armenia', role: 'prime minister', from: '2018-05-08', to: null },
]);
const index = indexActors([armenia, states, premier]);
const found = (text: string, date = '2020-10-01') =>
  findMentions(text, index, { date }).map((mention) => [mention.text, mention.actorId, mention.how]);

describe('findMentions', () => {
  it('finds names and aliases, the longest first, in code points', () => {
    const text = '🕊️ Yerevan said that the United States had met Nikol Pashinyan.';
    expect(found(text)).toEqual([
      ['Yerevan', 'act_armenia', 'METONYM'],
      ['United States', 'act_usa', 'NAME'],
      ['Nikol Pashinyan', 'act_premier', 'NAME'],
    ]);
    for (const { start, end, text: quote } of findMentions(text, index, { date: null })) {
      expect([...text].slice(start, end).join('')).toBe(quote);
    }
  });

  it('leaves a possessive ending out, and words that merely read so in small letters', () => {
    expect(found('Armenia’s answer to us was for us; the US had none.')).toEqual([
      ['Armenia', 'act_armenia', 'NAME'],
      ['US', 'act_usa', 'ABBREVIATION'],
    ]);
  });

  it('takes an office for whoever held it on the day', () => {
    expect(found('The Armenian prime minister agreed.')).toEqual([
      ['Armenian prime minister', 'act_premier', 'OFFICE'],
    ]);
    expect(found('The Armenian prime minister agreed.', '2017-01-01')).toEqual([
      ['Armenian', 'act_armenia', 'DEMONYM'],
    ]);
  });
});
