import { describe, expect, it } from '@jest/globals';
import type { Stance } from '@entente/model';
import type { HeardClaim } from '../claims/heardClaim';
import { evidenceSentence } from './evidenceSentence';

const says = (stance: Stance, origin: string, document = 's'): HeardClaim => ({
  stance,
  citations: [{ origin, document }],
});

describe('Evidence in words', () => {
  it('counts those who report and those who deny, and the documents that they speak in', () => {
    const claims = [says('REPORTED', 'a'), says('DENIED', 'b'), says('DENIED', 'c')];
    expect(evidenceSentence('CONTESTED', claims)).toBe(
      'Contested: 1 origin reports it, 2 deny it, all in 1 document.',
    );
    expect(evidenceSentence('CONTESTED', [...claims, says('DENIED', 'b', 't')])).toBe(
      'Contested: 1 origin reports it, 2 deny it, in 2 documents.',
    );
  });

  it('tells those who allege from those who report', () => {
    const claims = [
      says('ALLEGED', 'a'),
      says('ALLEGED', 'b'),
      says('DENIED', 'c'),
      says('DENIED', 'd', 't'),
    ];
    expect(evidenceSentence('CONTESTED', claims)).toBe(
      'Contested: 2 origins allege it, 2 deny it, in 2 documents.',
    );
  });

  it('counts an origin once, however many documents quote it', () => {
    const claims = [says('REPORTED', 'a', 's'), says('REPORTED', 'a', 't'), says('ASSERTED', 't', 't')];
    expect(evidenceSentence('CORROBORATED', claims)).toBe(
      'Corroborated: 2 origins in 2 documents report it, none denies it.',
    );
  });

  it('says so where all that agree are heard through one document', () => {
    expect(evidenceSentence('CORROBORATED', [says('REPORTED', 'a'), says('REPORTED', 'b')])).toBe(
      'Corroborated: 2 origins in 1 document report it, none denies it.',
    );
  });

  it('counts the documents of those who report alone, where somebody alleges it besides', () => {
    const claims = [says('REPORTED', 'a'), says('ASSERTED', 'b'), says('ALLEGED', 'c', 't')];
    expect(evidenceSentence('CORROBORATED', claims)).toBe(
      'Corroborated: 2 origins in 1 document report it, none denies it.',
    );
  });

  it('says so where several claims go back to one origin', () => {
    expect(evidenceSentence('SINGLE_SOURCE', [says('ASSERTED', 'a'), says('REPORTED', 'a')])).toBe(
      'Single source: 1 origin in 1 document reports it in 2 claims, none denies it.',
    );
  });

  it('does not call an allegation a report', () => {
    expect(evidenceSentence('ALLEGED', [says('ALLEGED', 'a')])).toBe(
      'Alleged: 1 origin in 1 document alleges it, none reports or denies it.',
    );
  });

  it('says that nobody reports what is only denied', () => {
    expect(evidenceSentence('DENIED', [says('DENIED', 'a')])).toBe(
      'Denied: 1 origin in 1 document denies it, none reports it.',
    );
  });
});
