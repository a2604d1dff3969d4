import { describe, expect, it } from '@jest/globals';
import { noFilters } from '../../domain/questions/filters';
import { overviewFilter } from './overviewData';

const none = { filters: noFilters, clocks: null, dates: { from: null, to: null } };

describe('the filter of an overview', () => {
  it('has no condition where the reader chose nothing', () => {
    expect(overviewFilter(none)).toEqual({});
  });

  it('has what is chosen, without what is left out, and the clocks', () => {
    expect(
      overviewFilter({
        filters: {
          ...noFilters,
          tones: ['CONFLICT'],
          leastPublishers: 2,
          without: { ...noFilters.without, evidence: ['DENIED', 'ALLEGED'] },
        },
        clocks: { asOf: '2020-01-01', knownAt: null },
        dates: { from: '2016-01-01', to: null },
      }),
    ).toEqual({
      tones: ['CONFLICT'],
      evidence: ['CORROBORATED', 'SINGLE_SOURCE', 'CONTESTED'],
      minPublishers: 2,
      asOf: '2020-01-01',
      occurredFrom: '2016-01-01',
    });
  });

  it('lets nothing through where what is chosen is left out as well', () => {
    const filters = {
      ...noFilters,
      types: ['AID'],
      without: { ...noFilters.without, types: ['AID'] },
    };
    expect(overviewFilter({ ...none, filters })).toEqual({ types: [] });
  });
});
