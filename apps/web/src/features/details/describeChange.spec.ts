import { describe, expect, it } from '@jest/globals';
import { describeChange } from './describeChange';

const claim = (stance: string, summary: string): string => JSON.stringify({ id: 'clm_1', stance, summary });

describe('historyWords', () => {
  it.each([
    ['createRelation', null, '{"id":"rel_1"}', 'Recorded for the first time'],
    ['recordClaim', null, claim('DENIED', 'Not so.'), 'Claim added: Denies it: “Not so”'],
    [
      'retractClaim',
      claim('REPORTED', 'It is so'),
      '{"reason":"the paper corrected itself"}',
      'Claim retracted: Reports it: “It is so”. Why: the paper corrected itself',
    ],
    [
      'reviseClaim',
      claim('REPORTED', 'It is so'),
      claim('ALLEGED', 'It is so'),
      'Claim revised: from “Reports it” to “Alleges it”',
    ],
    [
      'reviseClaim',
      claim('REPORTED', 'It is so'),
      claim('REPORTED', 'It was so'),
      'Claim revised: now “It was so”',
    ],
    ['removeRelation', '{}', null, 'Removed with its last claim'],
  ])('tells of %s', (what, before, after, words) => {
    expect(describeChange({ what, before, after })).toBe(words);
  });

  it('says what it can of what it does not know', () => {
    expect(describeChange({ what: 'somethingNew', before: 'x', after: '[' })).toBe('somethingNew');
    expect(describeChange({ what: 'recordClaim', before: null, after: '[' })).toContain('is not kept');
  });
});
