import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from './parseIsoDay.js';

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
