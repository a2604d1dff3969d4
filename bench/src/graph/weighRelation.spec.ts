import { edtfReach } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import type { BenchSource } from './benchSources.js';
import { weighRelation } from './weighRelation.js';

const source = (id: string, published: string | null): BenchSource => ({
  id,
  title: id,
  publisher: id,
  authors: [],
  published: published === null ? null : edtfReach(published),
  day: 0,
  url: null,
  language: 'en',
  mediaType: 'text/html',
  text: null,
  sha256: null,
  textKey: null,
});
const said = { voice: { kind: 'source' } } as const;

describe('weighRelation', () => {
  it('tells what was known on each day on which a source came out', () => {
    const weighed = weighRelation('rel_a', null, [
      { ...said, stance: 'DENIED', sources: [source('src_c', '2011')] },
      { ...said, stance: 'ASSERTED', sources: [source('src_b', '2010-05-01')] },
      { ...said, stance: 'REPORTED', sources: [source('src_a', null)] },
    ]);
    expect(weighed).toEqual({
      evidence: 'CONTESTED',
      evidenceRank: 3,
      independentOrigins: 2,
      documents: 3,
      publishers: 3,
      stances: ['ASSERTED', 'DENIED', 'REPORTED'],
      sourceIds: ['src_b', 'src_c', 'src_a'],
      begins: '2010-05-01',
      strengthKey: '399997rel_a',
      knownOn: ['2010-05-01', '2011-12-31'],
      knownRanks: [1, 3],
      knownOrigins: [1, 1],
      knownDocuments: [1, 2],
      knownPublishers: [1, 2],
      knownStances: [' ASSERTED', ' ASSERTED DENIED'],
      knownSources: [1, 2],
      knownBegins: ['2010-05-01', '2010-05-01'],
      gapFlags: 3,
      knownGapFlags: [2, 3],
    });
  });

  it('lets a relation begin on its own day where it has one', () => {
    const claims = [{ ...said, stance: 'ASSERTED' as const, sources: [source('src_a', '2010')] }];
    expect(weighRelation('rel_a', '2009-01-01', claims).begins).toBe('2009-01-01');
  });
});
