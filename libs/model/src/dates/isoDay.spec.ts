import { describe, expect, it } from '@jest/globals';
import { OPEN_END, OPEN_START } from './edtf.js';
import { compareDays, parseIsoDay } from './isoDay.js';

describe('compareDays', () => {
  it('puts days in the order of time, years before 0000 included', () => {
    const inOrder = [
      OPEN_START,
      '-0100-12-31',
      '-0044-03-15',
      '-0001-01-01',
      '-0001-12-31',
      '0000-01-01',
      '0001-01-01',
      '2020-09-30',
      '2020-10-01',
      OPEN_END,
    ];
    expect([...inOrder].reverse().sort(compareDays)).toEqual(inOrder);
  });

  it('finds a day equal to itself', () => {
    expect(compareDays('2020-10-01', '2020-10-01')).toBe(0);
  });
});

describe('parseIsoDay', () => {
  it.each(['2020-10-01', '2020-02-29', '0000-01-01', '-0044-03-15', '9999-12-31'])('reads %s', (day) => {
    expect(parseIsoDay(day)).toBe(day);
  });

  it.each([
    '',
    '2020',
    '2020-10',
    '2019-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-10-00',
    '2020-10-01~',
    '1.10.2020',
  ])('refuses "%s" with the field', (text) => {
    expect(() => parseIsoDay(text, 'filter.asOf')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'filter.asOf' }),
    );
  });
});
