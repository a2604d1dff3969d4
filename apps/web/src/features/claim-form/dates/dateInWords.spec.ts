import { describe, expect, it } from '@jest/globals';
import { readDate } from './dateInWords';

/** A Friday. */
const PUBLISHED = '2020-10-02';

describe('a date as people write it', () => {
  it.each([
    ['3 October 2020', '2020-10-03'],
    ['3rd of October, 2020', '2020-10-03'],
    ['October 3, 2020', '2020-10-03'],
    ['on Oct. 3, 2020', '2020-10-03'],
    ['Saturday 3 October 2020', '2020-10-03'],
    ['Sept 2020', '2020-09'],
    ['in September of 2020', '2020-09'],
    ['2020', '2020'],
    ['in 2020', '2020'],
    ['2020-10-03', '2020-10-03'],
    ['2020/10/3', '2020-10-03'],
    ['13.10.2020', '2020-10-13'],
    ['10/13/2020', '2020-10-13'],
    ['10.10.2020', '2020-10-10'],
    ['10/2020', '2020-10'],
    ['summer 2020', '2020-22'],
    ['the autumn of 2019', '2019-23'],
    ['fall 2019', '2019-23'],
    ['the 1990s', '199X'],
    ['the 20th century', '19XX'],
    ['44 BC', '-0043'],
    ['201X', '201X'],
    ['2023-09-17~', '2023-09-17~'],
    ['2016/2020', '2016/2020'],
    ['2020-xx', '2020-XX'],
  ])('%j is %s', (written, edtf) => {
    expect(readDate(written, PUBLISHED)).toEqual({ edtf });
    expect(readDate(written, null)).toEqual({ edtf });
  });

  it.each([
    ['late September 2020', '2020-09-25~'],
    ['Early September 2020', '2020-09-05~'],
    ['mid-September 2020', '2020-09-15~'],
    ['in the middle of September 2020', '2020-09-15~'],
    ['at the end of September 2020', '2020-09-30~'],
    ['the end of February 2020', '2020-02-29~'],
    ['beginning of May 2019', '2019-05-01~'],
    ['early 2020', '2020-02~'],
    ['mid 2020', '2020-06~'],
    ['late 2020', '2020-11~'],
    ['about 17 September 2023', '2023-09-17~'],
    ['around September 2023', '2023-09~'],
    ['ca. 2016', '2016~'],
    ['possibly October 2020', '2020-10?'],
    ['October 2020?', '2020-10?'],
    ['perhaps about 2016', '2016%'],
  ])('%j is %s, approximate or uncertain', (written, edtf) => {
    expect(readDate(written, PUBLISHED)).toEqual({ edtf });
  });

  it.each([
    ['from 2016 to 2020', '2016/2020'],
    ['2016–2020', '2016/2020'],
    ['2016 - 2020', '2016/2020'],
    ['between 2016 and 2020', '2016/2020'],
    ['27 September to 10 November 2020', '2020-09-27/2020-11-10'],
    ['from September to November 2020', '2020-09/2020-11'],
    ['27–30 September 2020', '2020-09-27/2020-09-30'],
    ['from 27 to 30 September 2020', '2020-09-27/2020-09-30'],
    ['May 2020 to June', '2020-05/2020-06'],
    ['from late September to 10 November 2020', '2020-09-25~/2020-11-10'],
    ['from about 27 September 2020 until 10 November 2020', '2020-09-27~/2020-11-10'],
    ['since 2017', '2017/..'],
    ['since 1 October 2020', '2020-10-01/..'],
    ['from 2017', '2017/..'],
    ['from May 2019 on', '2019-05/..'],
    ['2017 onwards', '2017/..'],
    ['until 2020', '../2020'],
    ['up to October 2020', '../2020-10'],
    ['before 2016', '../2016'],
    ['Q3 2020', '2020-07/2020-09'],
    ['the third quarter of 2020', '2020-07/2020-09'],
    ['first half of 2020', '2020-01/2020-06'],
    ['the last quarter of 2019', '2019-10/2019-12'],
  ])('%j is the interval %s', (written, edtf) => {
    expect(readDate(written, PUBLISHED)).toEqual({ edtf });
  });

  it.each([
    ['today', '2020-10-02~'],
    ['yesterday', '2020-10-01~'],
    ['the day before yesterday', '2020-09-30~'],
    ['last night', '2020-10-01~'],
    ['Tuesday', '2020-09-29~'],
    ['on Tuesday evening', '2020-09-29~'],
    ['last Tuesday', '2020-09-29~'],
    ['Friday', '2020-10-02~'],
    ['last Friday', '2020-09-25~'],
    ['next Monday', '2020-10-05~'],
    ['three days ago', '2020-09-29~'],
    ['a week ago', '2020-09-25~'],
    ['2 weeks ago', '2020-09-18~'],
    ['last week', '2020-09-25~'],
    ['last month', '2020-09'],
    ['this month', '2020-10'],
    ['two months ago', '2020-08~'],
    ['last year', '2019'],
    ['four years ago', '2016~'],
    ['late last month', '2020-09-25~'],
    ['the end of last year', '2019-12~'],
    ['since last week', '2020-09-25~/..'],
    ['27 September', '2020-09-27'],
    ['3 October', '2019-10-03'],
    ['in July', '2020-07'],
    ['November', '2019-11'],
    ['last September', '2020-09'],
    ['last October', '2019-10'],
    ['late September', '2020-09-25~'],
    ['since Sunday', '2020-09-27~/..'],
  ])('%j is %s, by the day of publication', (written, edtf) => {
    expect(readDate(written, PUBLISHED)).toEqual({ edtf });
  });

  it('is nothing where nothing is written', () => {
    expect(readDate('  ', PUBLISHED)).toEqual({ edtf: null });
  });

  it.each([
    ['3/10/2020', /two readings.*3 October 2020 or 10 March 2020/u],
    ['31 September 2020', /September 2020 has 30 days/u],
    ['from 2020 to 2016', /ends before it starts/u],
    ['about summer 2020', /cannot be marked as approximate/u],
    ['when the war began', /not understood.*late September 2020/u],
    ['some day', /not understood/u],
    ['soon', /not understood/u],
    ['between', /not understood/u],
    ['2020-13', /month 13/u],
  ])('says what is wrong with %j', (written, problem) => {
    expect(readDate(written, PUBLISHED)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it.each(['last Tuesday', 'yesterday', '3 October', 'in July'])(
    'does not guess %j where the day of publication is not known',
    (written) => {
      for (const published of [null, '2020', '2020-10'])
        expect(readDate(written, published)).toEqual({
          problem: expect.stringMatching(/published, which is not|not recorded/u),
        });
    },
  );
});
