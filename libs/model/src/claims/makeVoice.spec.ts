import { describe, expect, it } from '@jest/globals';
import { makeVoice } from './makeVoice.js';

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
