import { describe, expect, it } from '@jest/globals';
import { checkSummary, makeVoice } from './claim.js';

describe('makeVoice', () => {
  it('is the speaker, the attribution, or the source itself', () => {
    expect(makeVoice('act_a', null)).toEqual({ kind: 'speaker', speakerId: 'act_a' });
    expect(makeVoice(undefined, ' an official ')).toEqual({
      kind: 'attribution',
      attribution: 'an official',
    });
    expect(makeVoice(null, undefined)).toEqual({ kind: 'source' });
  });

  it.each([
    ['act_a', 'an official'],
    [null, '  '],
  ])('refuses speaker %j with attribution %j', (speaker, attribution) => {
    expect(() => makeVoice(speaker, attribution)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'attribution' }),
    );
  });
});

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
