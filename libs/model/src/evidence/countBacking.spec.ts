import { describe, expect, it } from '@jest/globals';
import { type BackedClaim, countBacking } from './countBacking.js';

const claim = (stance: BackedClaim['stance'], document: string, publisher: string): BackedClaim => ({
  stance,
  documents: [document],
  publishers: [publisher],
});

describe('countBacking', () => {
  it.each<[string, BackedClaim[], number, number]>([
    [
      'two who speak in one article: one document',
      [claim('REPORTED', 'a', 'p'), claim('ASSERTED', 'a', 'p')],
      1,
      1,
    ],
    ['two articles of one paper', [claim('ASSERTED', 'a', 'p'), claim('ASSERTED', 'b', 'p')], 2, 1],
    [
      'what is alleged besides counts for nothing',
      [claim('ASSERTED', 'a', 'p'), claim('ALLEGED', 'b', 'q')],
      1,
      1,
    ],
    ['allegations alone', [claim('ALLEGED', 'a', 'p'), claim('ALLEGED', 'b', 'q')], 2, 2],
    ['both sides of what is contested', [claim('ASSERTED', 'a', 'p'), claim('DENIED', 'b', 'q')], 2, 2],
    ['denials alone', [claim('DENIED', 'a', 'p')], 1, 1],
  ])('counts %s', (_what, claims, documents, publishers) =>
    expect(countBacking(claims)).toEqual({ documents, publishers }),
  );
});
