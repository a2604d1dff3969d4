import { describe, expect, it } from '@jest/globals';
import { backingWords, gradeWords } from './backingWords';

describe('what evidence rests on, in words', () => {
  it.each([
    [1, 1, '1 document'],
    [2, 1, '2 documents of 1 publisher'],
    [3, 2, '3 documents of 2 publishers'],
  ])('says %i and %i as %s', (documents, publishers, words) =>
    expect(backingWords({ documents, publishers })).toBe(words),
  );

  it('names the grade before', () =>
    expect(gradeWords({ evidence: 'CORROBORATED', documents: 3, publishers: 2 })).toBe(
      'Corroborated, 3 documents of 2 publishers',
    ));
});
