import { describe, expect, it } from '@jest/globals';
import { noFilters } from '../../domain/questions/filters';
import { readNavigation, writeNavigation } from './viewParameters';

describe('The address of the page', () => {
  it.each([
    '',
    '?relation=rel_1',
    '?actor=act_1',
    '?relation=rel_1&kind=STATE,COMPANY&tone=CONFLICT&evidence=CONTESTED',
    '?view=table',
    '?view=timeline&from=2020-09-27&to=2020-11-10',
    '?happened=2020-10-01&published=2020-11-01',
    '?happened=any&published=2020-11-01',
    '?type=ARMS_SUPPLY,AID&no-kind=PERSON&no-evidence=ALLEGED,DENIED',
    '?source=src_a,src_b&publisher=The+Paper%26Sons&publisher=B&no-source=src_c',
    '?publishers=2&relations=3-',
    '?relations=2-9',
  ])('is written as it was read: %s', (query) => {
    expect(writeNavigation(readNavigation(query))).toBe(query);
  });

  it('names one thing that is open, the relation before the actor', () => {
    expect(readNavigation('?actor=act_1&relation=rel_1').selection).toEqual({
      kind: 'relation',
      id: 'rel_1',
    });
  });

  it('leaves out kinds, tones and evidence that it does not know', () => {
    expect(readNavigation('?kind=PLANET,STATE&tone=&evidence=PROVEN').filters).toEqual({
      ...noFilters,
      kinds: ['STATE'],
    });
  });

  it('leaves out days that are not in the calendar, and views that it does not know', () => {
    expect(readNavigation('?view=globe&happened=2020-02-30&from=yesterday')).toMatchObject({
      view: 'graph',
      clocks: { asOf: null, knownAt: null },
      dates: { from: null, to: null },
    });
  });

  it('keeps an id that has signs of an address in it', () => {
    const selection = { kind: 'actor', id: 'act_a&b=c, d' } as const;
    expect(readNavigation(writeNavigation({ ...readNavigation(''), selection })).selection).toEqual(
      selection,
    );
  });
});
