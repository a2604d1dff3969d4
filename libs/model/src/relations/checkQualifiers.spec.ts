import { describe, expect, it } from '@jest/globals';
import { checkQualifiers } from './checkQualifiers.js';

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
