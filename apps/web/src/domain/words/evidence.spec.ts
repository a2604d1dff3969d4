import type { Stance } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import type { ClaimWithOrigins } from '../network/claims';
import { describeBacking, describeClaimed, describeEvidence, describeGrade } from './evidence';

describe('what evidence rests on, in words', () => {
  it.each([
    [1, 1, 0, '1 document'],
    [2, 1, null, '2 documents of 1 publisher'],
    [3, 2, 2, '3 documents of 2 publishers'],
    [4, 4, 1, '4 documents (1 publisher named, 3 not known)'],
    [4, 4, 0, '4 documents (publishers not known)'],
    [4, 4, null, '4 documents of up to 4 publishers'],
  ])(
    'says %i documents and %i publishers, of which %s are named, as %s',
    (documents, publishers, named, words) =>
      expect(describeBacking({ documents, publishers }, named)).toBe(words),
  );

  it('names the grade before, and claims no more publishers than are known', () =>
    expect(describeGrade({ evidence: 'CORROBORATED', documents: 3, publishers: 2 })).toBe(
      'Corroborated, 3 documents of up to 2 publishers',
    ));

  it('counts the publishers that have a name, of the documents that affirm where none denies', () => {
    const from = (stance: Stance, id: string, publisher: string | null): ClaimWithOrigins => ({
      stance,
      citations: [{ origin: id, source: { id, publisher } }],
    });
    const affirmed = [
      from('ASSERTED', 'a', 'The Paper'),
      from('REPORTED', 'b', null),
      from('REPORTED', 'b', null),
    ];
    const two = { documents: 2, publishers: 2 };
    const alleged = from('ALLEGED', 'c', null);
    expect(describeClaimed('CORROBORATED', [...affirmed, alleged], two)).toBe(
      '2 documents (1 publisher named, 1 not known)',
    );
    expect(
      describeClaimed('CONTESTED', [...affirmed, from('DENIED', 'c', null)], { documents: 3, publishers: 3 }),
    ).toBe('3 documents (1 publisher named, 2 not known)');
    expect(describeClaimed('CORROBORATED', affirmed.slice(1), two)).toBe(
      '2 documents (publishers not known)',
    );
    const named = [from('ASSERTED', 'a', 'The Paper'), from('REPORTED', 'b', 'The Post')];
    expect(describeClaimed('CORROBORATED', [...named, alleged], two)).toBe('2 documents of 2 publishers');
  });
});

const says = (stance: Stance, origin: string): ClaimWithOrigins => ({
  stance,
  citations: [{ origin, source: { id: origin, publisher: `The ${origin}` } }],
});
const one = { documents: 1, publishers: 1 };
const two = { documents: 2, publishers: 2 };

describe('Evidence in words', () => {
  it('counts those who report and those who deny, and the documents that they speak in', () => {
    const claims = [says('REPORTED', 'a'), says('DENIED', 'b'), says('DENIED', 'c')];
    expect(describeEvidence('CONTESTED', claims, one)).toBe(
      'Contested: 1 origin reports it, 2 deny it, all in 1 document.',
    );
    expect(describeEvidence('CONTESTED', [...claims, says('DENIED', 'b')], two)).toBe(
      'Contested: 1 origin reports it, 2 deny it, in 2 documents of 2 publishers.',
    );
  });

  it('tells those who allege from those who report', () => {
    const claims = [says('ALLEGED', 'a'), says('ALLEGED', 'b'), says('DENIED', 'c'), says('DENIED', 'd')];
    expect(describeEvidence('CONTESTED', claims, two)).toBe(
      'Contested: 2 origins allege it, 2 deny it, in 2 documents of 2 publishers.',
    );
  });

  it('counts an origin once, however many documents quote it', () => {
    const claims = [says('REPORTED', 'a'), says('REPORTED', 'a'), says('ASSERTED', 't')];
    expect(describeEvidence('CORROBORATED', claims, { documents: 2, publishers: 1 })).toBe(
      'Corroborated: 2 origins in 2 documents of 1 publisher report it, none denies it.',
    );
  });

  it('says so where all that agree are heard through one document', () => {
    expect(describeEvidence('CORROBORATED', [says('REPORTED', 'a'), says('REPORTED', 'b')], one)).toBe(
      'Corroborated: 2 origins in 1 document report it, none denies it.',
    );
  });

  it('says nothing of documents while they are not known', () => {
    const claims = [says('REPORTED', 'a'), says('ASSERTED', 'b'), says('DENIED', 'c')];
    expect(describeEvidence('CONTESTED', claims, null)).toBe('Contested: 2 origins report it, 1 denies it.');
    expect(describeEvidence('CORROBORATED', claims.slice(0, 2), null)).toBe(
      'Corroborated: 2 origins report it, none denies it.',
    );
  });

  it('says so where several claims go back to one origin', () => {
    expect(describeEvidence('SINGLE_SOURCE', [says('ASSERTED', 'a'), says('REPORTED', 'a')], one)).toBe(
      'Single source: 1 origin in 1 document reports it in 2 claims, none denies it.',
    );
  });

  it('does not call an allegation a report', () => {
    expect(describeEvidence('ALLEGED', [says('ALLEGED', 'a')], one)).toBe(
      'Alleged: 1 origin in 1 document alleges it, none reports or denies it.',
    );
  });

  it('says that nobody reports what is only denied', () => {
    expect(describeEvidence('DENIED', [says('DENIED', 'a')], one)).toBe(
      'Denied: 1 origin in 1 document denies it, none reports it.',
    );
  });
});
