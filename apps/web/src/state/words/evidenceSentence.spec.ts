import { describe, expect, it } from '@jest/globals';
import type { Stance } from '@entente/model';
import type { HeardClaim } from '../claims/heardClaim';
import { evidenceSentence } from './evidenceSentence';

const says = (stance: Stance, speaker: string | null, source = 's'): HeardClaim => ({
  stance,
  speaker: speaker === null ? null : { id: speaker },
  attribution: null,
  citations: [{ source: { id: source, publisher: null } }],
});

describe('Evidence in words', () => {
  it('counts those who report and those who deny', () => {
    expect(evidenceSentence('CONTESTED', [says('REPORTED', 'a'), says('DENIED', 'b')])).toBe(
      'Contested: 1 source reports it, 1 denies it.',
    );
  });

  it('tells those who allege from those who report', () => {
    const claims = [says('ALLEGED', 'a'), says('ALLEGED', 'b'), says('DENIED', 'c'), says('DENIED', 'd')];
    expect(evidenceSentence('CONTESTED', claims)).toBe('Contested: 2 sources allege it, 2 deny it.');
  });

  it('counts a speaker once, however many sources quote them', () => {
    const claims = [says('REPORTED', 'a', 's'), says('REPORTED', 'a', 't'), says('ASSERTED', null, 't')];
    expect(evidenceSentence('CORROBORATED', claims)).toBe(
      'Corroborated: 2 independent sources report it, none denies it.',
    );
  });

  it('says so where all that agree are heard through one document', () => {
    expect(evidenceSentence('CORROBORATED', [says('REPORTED', 'a'), says('REPORTED', 'b')])).toBe(
      'Corroborated: 2 independent sources report it, all of them in 1 document, none denies it.',
    );
  });

  it('says so where several claims go back to one source', () => {
    expect(evidenceSentence('SINGLE_SOURCE', [says('ASSERTED', null), says('REPORTED', null)])).toBe(
      'Single source: 2 claims go back to 1 source, none denies it.',
    );
  });

  it('does not call an allegation a report', () => {
    expect(evidenceSentence('ALLEGED', [says('ALLEGED', 'a')])).toBe(
      'Alleged: 1 source alleges it, none reports or denies it.',
    );
  });

  it('says that nobody reports what is only denied', () => {
    expect(evidenceSentence('DENIED', [says('DENIED', 'a')])).toBe(
      'Denied: 1 source denies it, none reports it.',
    );
  });
});
