import { describe, expect, it } from '@jest/globals';
import { weakClaims } from './weakClaims';

const claim = (id: string, more: object) => ({
  id,
  stance: 'ASSERTED' as const,
  attribution: null,
  occurred: '2020',
  speaker: null,
  citations: [{ status: 'VERIFIED' }],
  ...more,
});

describe('the claims that a gap is about', () => {
  it.each([
    ['CONTESTED', { stance: 'DENIED' }],
    ['ALLEGED_ONLY', { stance: 'ALLEGED' }],
    ['UNDATED', { occurred: null }],
    ['UNATTRIBUTED', { stance: 'REPORTED' }],
    ['UNVERIFIED', { citations: [{ status: 'VERIFIED' }, { status: 'UNVERIFIED' }] }],
    ['BROKEN', { citations: [{ status: 'BROKEN' }] }],
  ] as const)('%s are those and no others', (gap, weakness) => {
    const claims = [claim('firm', {}), claim('weak', weakness)];
    expect([...weakClaims(gap, claims)]).toEqual(['weak']);
  });

  it('a single source is whoever reports it', () => {
    const claims = [claim('said', { stance: 'REPORTED' }), claim('alleged', { stance: 'ALLEGED' })];
    expect([...weakClaims('SINGLE_SOURCE', claims)]).toEqual(['said']);
  });
});
