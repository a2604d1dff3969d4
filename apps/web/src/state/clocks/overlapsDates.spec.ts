import { describe, expect, it } from '@jest/globals';
import { overlapsDates } from './overlapsDates';

describe('A range of days', () => {
  it.each([
    ['2020-10', '2020-10-31', '2020-12-01', true],
    ['2020-10', '2020-11-01', '2020-12-01', false],
    ['2016/2020', '2018-01-01', '2018-01-02', true],
    ['2016/2020', null, '2015-12-31', false],
    ['2016/..', '2030-01-01', null, true],
    ['../2016', '2015-01-01', null, true],
    [null, '2015-01-01', null, false],
    [null, null, null, true],
  ])('%s, between %s and %s: %s', (occurred, from, to, kept) => {
    expect(overlapsDates(occurred, { from, to })).toBe(kept);
  });
});
