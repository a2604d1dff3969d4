import { describe, expect, it } from '@jest/globals';
import type { ActorKind } from '../vocabulary/kinds.js';
import { relationTypes } from '../vocabulary/relationTypes.js';
import { checkEnds, checkQualifiers } from './relation.js';

const ends = (from: ActorKind, to: ActorKind) => ({
  from: { id: 'act_from', kind: from },
  to: { id: 'act_to', kind: to },
});

describe('checkEnds', () => {
  it('lets a relation stand between all kinds that the codebook allows', () => {
    for (const { type, fromKinds, toKinds } of relationTypes) {
      for (const from of fromKinds) for (const to of toKinds) checkEnds(type, ends(from, to));
    }
  });

  it('says which end is at fault, and which kinds are right', () => {
    expect(() => checkEnds('VISIT', ends('STATE', 'STATE'))).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        field: 'relation.from',
        message: 'VISIT goes from OFFICIAL or PERSON; act_from is STATE',
      }),
    );
    expect(() => checkEnds('RECALL', ends('STATE', 'COMPANY'))).toThrow(
      expect.objectContaining({ field: 'relation.to' }),
    );
  });

  it('refuses a relation of an actor with itself', () => {
    const self = { id: 'act_state', kind: 'STATE' as const };
    expect(() => checkEnds('ACCUSATION', { from: self, to: self })).toThrow(
      expect.objectContaining({ field: 'relation.to' }),
    );
  });
});

const item = { key: 'item', value: 'drones', unit: null };

describe('checkQualifiers', () => {
  it('takes what the codebook has for the type', () => {
    checkQualifiers('ARMS_SUPPLY', [item, { key: 'value', value: '127', unit: 'USD million' }]);
    checkQualifiers('PART_OF', []);
  });

  it.each([
    [
      'a key of another type',
      [item, { key: 'role', value: 'x', unit: null }],
      'qualifiers.1.key',
      /it has item/u,
    ],
    ['an empty value', [{ ...item, value: ' ' }], 'qualifiers.0.value', /empty/u],
    ['a key given twice', [item, item], 'qualifiers.1.key', /twice/u],
  ])('refuses %s, with its place', (_what, qualifiers, field, message) => {
    const check = (): void => checkQualifiers('ARMS_SUPPLY', qualifiers);
    expect(check).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field }));
    expect(check).toThrow(message);
  });

  it('says where a type has none', () => {
    expect(() => checkQualifiers('PART_OF', [item], 'relation.qualifiers')).toThrow(
      expect.objectContaining({
        field: 'relation.qualifiers.0.key',
        message: 'PART_OF has no qualifier "item"; it has none',
      }),
    );
  });
});
