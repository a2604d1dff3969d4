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
      'Claim revised: from “It is so” to “It was so”',
    ],
    ['removeRelation', '{}', null, 'Removed with its last claim'],
  ])('tells of %s', (what, before, after, words) => {
    expect(describeChange({ what, before, after })).toBe(words);
  });

  it('says of a correction what each field said before and says now', () => {
    const said = (voice: object, occurred: string | null, share: string, start: number): string =>
      JSON.stringify({
        stance: 'REPORTED',
        summary: 'It is so',
        voice,
        occurred: occurred === null ? null : { text: occurred },
        qualifiers: [{ key: 'share', value: share, unit: '%' }],
        citations: [{ anchor: { kind: 'TEXT', start, end: 9 } }],
      });
    const before = said({ kind: 'source' }, null, '69', 3);
    const after = said({ kind: 'speaker', speakerId: 'act_a' }, '2020-10', '27', 4);
    expect(describeChange({ what: 'reviseClaim', before, after }, () => 'Aaland')).toBe(
      'Claim revised: speaker from the document itself to Aaland; date from no date to Oct 2020; details from share: 69 % to share: 27 %; another passage',
    );
  });

  it('says what it can of what it does not know', () => {
    expect(describeChange({ what: 'somethingNew', before: 'x', after: '[' })).toBe('somethingNew');
    expect(describeChange({ what: 'recordClaim', before: null, after: '[' })).toContain('is not kept');
  });
});
