import { describe, expect, it } from '@jest/globals';
import { idempotencyOf } from './idempotency.js';

describe('the hash of what is meant, by which a repeated write is known', () => {
  const hash = (meant: object): string | undefined => idempotencyOf('k', meant)?.inputHash;

  it('is the same whatever order its fields are written in, nested ones too', () => {
    expect(hash({ a: 1, b: { c: [1, 2], d: null } })).toBe(hash({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  it('is another one for another input, the order of a list included', () => {
    expect(hash({ a: [1, 2] })).not.toBe(hash({ a: [2, 1] }));
    expect(hash({ a: 1 })).not.toBe(hash({ a: '1' }));
  });

  it('is not asked for without a key', () => {
    expect(idempotencyOf(undefined, {})).toBeNull();
    expect(idempotencyOf(null, {})).toBeNull();
  });

  it.each(['', 'k'.repeat(201)])('needs a key of 1 to 200 characters', (idempotencyKey) => {
    expect(() => idempotencyOf(idempotencyKey, {})).toThrow(/1 to 200/u);
  });
});
