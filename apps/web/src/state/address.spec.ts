import { describe, expect, it } from '@jest/globals';
import { noFilters } from './noFilters';
import { readAddress } from './readAddress';
import { writeAddress } from './writeAddress';

describe('The address of the page', () => {
  it.each([
    '',
    '?relation=rel_1',
    '?actor=act_1',
    '?relation=rel_1&kind=STATE,COMPANY&tone=CONFLICT&evidence=CONTESTED',
  ])('is written as it was read: %s', (query) => {
    expect(writeAddress(readAddress(query))).toBe(query);
  });

  it('names one thing that is open, the relation before the actor', () => {
    expect(readAddress('?actor=act_1&relation=rel_1').selection).toEqual({ kind: 'relation', id: 'rel_1' });
  });

  it('leaves out kinds, tones and evidence that it does not know', () => {
    expect(readAddress('?kind=PLANET,STATE&tone=&evidence=PROVEN').filters).toEqual({
      ...noFilters,
      kinds: ['STATE'],
    });
  });

  it('keeps an id that has signs of an address in it', () => {
    const selection = { kind: 'actor', id: 'act_a&b=c, d' } as const;
    expect(readAddress(writeAddress({ selection, filters: noFilters })).selection).toEqual(selection);
  });
});
