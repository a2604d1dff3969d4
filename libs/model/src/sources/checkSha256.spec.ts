import { describe, expect, it } from '@jest/globals';
import { checkSha256 } from './checkSha256.js';

describe('checkSha256', () => {
  it('keeps 64 hexadecimal digits in lower case', () => {
    expect(checkSha256('AB'.repeat(32))).toBe('ab'.repeat(32));
  });

  it.each(['', 'ab', 'g'.repeat(64), 'a'.repeat(65), `${'a'.repeat(64)}\n`])('refuses %j', (text) => {
    expect(() => checkSha256(text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'sha256' }),
    );
  });
});
