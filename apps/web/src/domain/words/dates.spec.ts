import { describe, expect, it } from '@jest/globals';
import { displayDate } from './dates';

describe('A date on the page', () => {
  it.each([
    ['2020-10-03', '3 Oct 2020'],
    ['2020-10', 'Oct 2020'],
    ['2016', '2016'],
    ['2023-09-17~', 'about 17 Sep 2023'],
    ['2020-10?', 'Oct 2020, uncertain'],
    ['2020-10%', 'about Oct 2020, uncertain'],
    ['2016/2020', '2016–2020'],
    ['2020-09/2020-11', 'Sep – Nov 2020'],
    ['2020-09-17/2020-09-19', '17–19 Sep 2020'],
    ['2020-09-27~/2020-09-30~', 'about 27–30 Sep 2020'],
    ['2020-09-27~/2020-11-10', 'about 27 Sep 2020 – 10 Nov 2020'],
    ['2020-09-27/2020-11-10', '27 Sep – 10 Nov 2020'],
    ['2019-12-30/2020-01-02', '30 Dec 2019 – 2 Jan 2020'],
    ['../2020', 'until 2020'],
    ['/2020-10', 'until Oct 2020, start unknown'],
    ['2017/..', 'since 2017, ongoing'],
    ['2017/', 'from 2017, end unknown'],
    ['2020-10-01/..', 'since 1 Oct 2020, ongoing'],
    ['2020-10-01/', 'from 1 Oct 2020, end unknown'],
    ['2020-21', 'spring 2020'],
    ['201X', 'some year from 2010 to 2019'],
    ['20XX', 'some year from 2000 to 2099'],
    ['-004X', 'some year from 50 BC to 41 BC'],
    ['2020-XX', 'some month of 2020'],
    ['2020-XX-XX', 'some day of 2020'],
    ['2020-10-XX', 'some day of Oct 2020'],
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
  ])('%s reads %s', (edtf, words) => {
    expect(displayDate(edtf)).toBe(words);
  });

  it('is shown as it stands where it is none', () => {
    expect(displayDate('some day')).toBe('some day');
  });
});
