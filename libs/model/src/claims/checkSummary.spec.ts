import { describe, expect, it } from '@jest/globals';
import { checkSummary } from './checkSummary.js';

describe('checkSummary', () => {
  it('takes 10 to 300 characters, whatever they are made of, without spaces at the ends', () => {
    expect(checkSummary('  Ten signs.  ')).toBe('Ten signs.');
    expect(checkSummary('😀'.repeat(300))).toBe('😀'.repeat(300));
  });

  it.each(['', 'Too short', '😀'.repeat(9), 'a'.repeat(301), ' '.repeat(20)])(
    'refuses others: %j',
    (text) => {
      expect(() => checkSummary(text)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'summary' }),
      );
    },
  );
});
